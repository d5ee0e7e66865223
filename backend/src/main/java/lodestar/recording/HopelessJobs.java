package lodestar.recording;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import lodestar.kernel.CouncilId;
import lodestar.store.Database;

/** Recordings that nobody is going to write down any more, though no worker came back to say so. */
@Singleton
class HopelessJobs {

    /** How long a speaker who was told that a machine writes it down is left waiting. */
    static final Duration LONGEST_WAIT = Duration.ofDays(1);

    /** How long one that could not be given up is left alone, so that it holds up no other. */
    private static final Duration PUT_OFF = Duration.ofMinutes(1);

    private static final String LOST = """
        SELECT j.recording_id FROM transcription_job j
        WHERE j.council_id = :council AND j.state = 'RUNNING' AND j.lease_until < :now AND j.tries >= :most
        ORDER BY j.lease_until LIMIT 1 FOR UPDATE SKIP LOCKED\
        """;

    private static final String LATE = """
        SELECT j.recording_id FROM transcription_job j
        WHERE j.council_id = :council AND j.state = 'WAITING' AND j.promised_at < :since
        ORDER BY j.promised_at LIMIT 1 FOR UPDATE SKIP LOCKED\
        """;

    private final Database database;

    HopelessJobs(Database database) {
        this.database = database;
    }

    /** One whose last worker is taken for dead, held until the transaction ends. */
    Optional<UUID> findLost(CouncilId council, Instant now) {
        return database.with(handle -> handle.createQuery(LOST)
                .bind("council", council)
                .bind("now", now)
                .bind("most", JobRepository.MOST_TRIES)
                .mapTo(UUID.class)
                .findOne());
    }

    /** One that waits for longer than anybody should, such as for a worker that does not run; held as well. */
    Optional<UUID> findLate(CouncilId council, Instant now) {
        return database.with(handle -> handle.createQuery(LATE)
                .bind("council", council)
                .bind("since", now.minus(LONGEST_WAIT))
                .mapTo(UUID.class)
                .findOne());
    }

    /** Whoever still had it has nothing left to finish. */
    void giveUp(CouncilId council, UUID recording, String code) {
        database.run(handle -> handle.createUpdate("""
            UPDATE transcription_job SET state = 'FAILED', error_code = :code, lease_token = NULL, lease_until = NULL
            WHERE council_id = :council AND recording_id = :recording\
            """)
                .bind("code", code)
                .bind("council", council)
                .bind("recording", recording)
                .execute());
    }

    void putOff(CouncilId council, UUID recording, Instant now) {
        database.run(handle -> handle.createUpdate("""
            UPDATE transcription_job
            SET lease_until = IF(state = 'RUNNING', :later, lease_until), promised_at = IF(state = 'WAITING', :notBefore, promised_at)
            WHERE council_id = :council AND recording_id = :recording\
            """)
                .bind("later", now.plus(PUT_OFF))
                .bind("notBefore", now.minus(LONGEST_WAIT).plus(PUT_OFF))
                .bind("council", council)
                .bind("recording", recording)
                .execute());
    }
}
