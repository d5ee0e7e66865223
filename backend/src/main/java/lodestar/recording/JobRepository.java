package lodestar.recording;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import lodestar.kernel.CouncilId;
import lodestar.store.Columns;
import lodestar.store.Database;
import org.jspecify.annotations.Nullable;

/**
 * Recordings that wait to be written down. Whoever claims one holds it for a while and has a token; without the token
 * nothing is finished, so one that was taken for dead, or whose recording was taken back, changes nothing.
 */
@Singleton
class JobRepository {

    static final int MOST_TRIES = 3;

    /** Only to bind what names one. */
    private static final Columns<Claim> CLAIMS = new Columns<>("transcription_job", Claim.class);

    private static final String DUE = """
        SELECT j.recording_id FROM transcription_job j
        WHERE j.council_id = :council AND j.state = 'WAITING' AND j.run_after <= :now
        ORDER BY j.run_after LIMIT 1\
        """;

    private final Database database;

    JobRepository(Database database) {
        this.database = database;
    }

    /** One that somebody runs now, or did last. */
    record Claim(CouncilId councilId, UUID recordingId, UUID token, int tries) {}

    /** @param promised whether its speaker is told that a machine writes it down */
    void add(CouncilId council, UUID recording, Instant now, boolean promised) {
        database.run(handle -> handle.createUpdate("""
            INSERT INTO transcription_job (council_id, recording_id, state, tries, run_after, promised_at)
            VALUES (:council, :recording, 'WAITING', 0, :now, :promised)\
            """)
                .bind("council", council)
                .bind("recording", recording)
                .bind("now", now)
                .bind("promised", promised ? now : null)
                .execute());
    }

    boolean isDue(CouncilId council, Instant now) {
        return database.with(handle -> handle.createQuery(DUE)
                .bind("council", council)
                .bind("now", now)
                .mapTo(UUID.class)
                .findOne()
                .isPresent());
    }

    /** The one that is due longest and that nobody else is claiming. */
    Optional<Claim> claim(CouncilId council, UUID token, Instant now) {
        return database.with(handle -> handle.createQuery(DUE + " FOR UPDATE SKIP LOCKED")
                .bind("council", council)
                .bind("now", now)
                .mapTo(UUID.class)
                .findOne()
                .map(recording -> begun(new Claim(council, recording, token, 0), now)));
    }

    private Claim begun(Claim claim, Instant now) {
        return database.with(handle -> {
            CLAIMS.bind(handle.createUpdate("""
                UPDATE transcription_job
                SET state = 'RUNNING', tries = tries + 1, lease_token = :token, lease_until = :now
                WHERE council_id = :councilId AND recording_id = :recordingId\
                """), claim).bind("now", now).execute();
            int tries = CLAIMS.bind(handle.createQuery("""
                SELECT j.tries FROM transcription_job j WHERE j.council_id = :councilId AND j.recording_id = :recordingId\
                """), claim)
                    .mapTo(Integer.class)
                    .one();
            return new Claim(claim.councilId(), claim.recordingId(), claim.token(), tries);
        });
    }

    /** For how long it is held. */
    void hold(Claim claim, Instant until) {
        database.run(handle -> CLAIMS.bind(handle.createUpdate("""
            UPDATE transcription_job SET lease_until = :until
            WHERE council_id = :councilId AND recording_id = :recordingId AND lease_token = :token\
            """), claim)
                .bind("until", until)
                .execute());
    }

    /** False when it is not theirs any more: then what they have is thrown away. */
    boolean finish(Claim claim) {
        return to(claim, "DONE", null, Instant.EPOCH, 0);
    }

    /** Again after a while. */
    boolean tryAgain(Claim claim, String code, Instant now) {
        return to(claim, "WAITING", code, now.plus(pause(claim.tries())), 0);
    }

    /** Not any more. */
    boolean giveUp(Claim claim, String code, Instant now) {
        return to(claim, "FAILED", code, now, 0);
    }

    /** It was not its fault: no try is counted. */
    boolean putOff(Claim claim, String code, Instant until) {
        return to(claim, "WAITING", code, until, 1);
    }

    /** Those held by somebody who is taken for dead are tried again, but for those that were tried often enough. */
    int release(CouncilId council, Instant now) {
        return database.with(handle -> handle.createUpdate("""
            UPDATE transcription_job
            SET state = 'WAITING', error_code = 'LOST', run_after = :now, lease_token = NULL, lease_until = NULL
            WHERE council_id = :council AND state = 'RUNNING' AND lease_until < :now AND tries < :most\
            """)
                .bind("most", MOST_TRIES)
                .bind("council", council)
                .bind("now", now)
                .execute());
    }

    /** Whoever is in the middle of it has nothing left to finish. */
    void remove(CouncilId council, UUID recording) {
        database.run(handle -> handle.createUpdate(
                        "DELETE FROM transcription_job WHERE council_id = :council AND recording_id = :recording")
                .bind("council", council)
                .bind("recording", recording)
                .execute());
    }

    private boolean to(Claim claim, String state, @Nullable String code, Instant after, int less) {
        return database.with(handle -> CLAIMS.bind(handle.createUpdate("""
            UPDATE transcription_job
            SET state = :state, error_code = :code, run_after = :after, tries = tries - :less, lease_until = NULL
            WHERE council_id = :councilId AND recording_id = :recordingId AND lease_token = :token
              AND state = 'RUNNING'\
            """), claim)
                        .bind("state", state)
                        .bind("code", code)
                        .bind("after", after)
                        .bind("less", less)
                        .execute())
                == 1;
    }

    private static Duration pause(int tries) {
        return tries == 1 ? Duration.ofSeconds(10) : Duration.ofMinutes(1);
    }
}
