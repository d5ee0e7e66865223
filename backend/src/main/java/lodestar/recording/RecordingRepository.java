package lodestar.recording;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lodestar.access.Actor;
import lodestar.kernel.CouncilId;
import lodestar.people.Someone;
import lodestar.store.Columns;
import lodestar.store.Database;
import lodestar.store.Rows;
import lodestar.voice.Hearing;
import org.jdbi.v3.core.mapper.RowMapper;

/** Recordings. What one is never changes; what becomes of it is filled in. */
@Singleton
class RecordingRepository {

    private static final Columns<Recording> RECORDINGS = new Columns<>("recording", Recording.class);

    private static final String STANDING = """
        SELECT %s, j.state AS job_state, j.error_code, m.heard, m.heard_at
        FROM recording r
        LEFT JOIN transcription_job j ON j.council_id = r.council_id AND j.recording_id = r.id
        LEFT JOIN machine_words m ON m.council_id = r.council_id AND m.recording_id = r.id
        WHERE r.council_id = :council\
        """.formatted(RECORDINGS.of("r"));

    private static final String DUE = "SELECT " + RECORDINGS.of("r") + """
         FROM recording r
        WHERE r.council_id = :council AND r.goes_at <= :now
        ORDER BY r.goes_at LIMIT 1 FOR UPDATE SKIP LOCKED\
        """;

    /** The oldest first, read off the index of one young person. What was taken back has no machine words any more. */
    private static final String TO_CHECK = """
        SELECT s.id FROM saying s
        JOIN recording r ON r.council_id = s.council_id AND r.saying_id = s.id
        JOIN machine_words m ON m.council_id = r.council_id AND m.recording_id = r.id
        WHERE s.council_id = :council AND s.young_person_id = :me
          AND r.goes_at IS NULL AND r.gone_at IS NULL AND m.heard > 0 AND NOT %s
        ORDER BY s.said_at, s.id LIMIT :most
        """.formatted(Hearing.CHECKED);

    private final Database database;

    RecordingRepository(Database database) {
        this.database = database;
    }

    void save(Recording recording) {
        database.run(handle -> RECORDINGS.insert(handle, List.of(recording)));
    }

    Optional<Standing> find(CouncilId council, UUID id) {
        return database.with(handle -> handle.createQuery(STANDING + " AND r.id = :id")
                .bind("council", council)
                .bind("id", id)
                .map(mapper())
                .findOne());
    }

    /** One that the actor themselves dictated about somebody. */
    Optional<Standing> findDictated(Actor actor, Someone about, UUID id) {
        return find(actor.council(), id)
                .filter(it -> it.recording().isDictated())
                .filter(it -> it.recording().isBy(actor.person()))
                .filter(it -> it.recording().youngPersonId().equals(about.youngPersonId()));
    }

    /** Of each of these sayings: one statement, however many. */
    List<Standing> listOfSayings(CouncilId council, Collection<UUID> sayings) {
        return database.with(handle -> handle.createQuery(STANDING + " AND r.saying_id IN (<sayings>)")
                .bind("council", council)
                .bindList("sayings", List.copyOf(sayings))
                .map(mapper())
                .list());
    }

    /** What the actor said out loud, and a machine wrote down, and they have not said yet which words are right. */
    List<UUID> listToCheck(Actor actor, int most) {
        return database.with(handle -> handle.createQuery(TO_CHECK)
                .bind("council", actor.council())
                .bind("me", actor.person())
                .bind("most", most)
                .mapTo(UUID.class)
                .list());
    }

    /** Its sound is whole with the storage, and stays for now. */
    void keep(Recording recording, Instant now, Instant until) {
        database.run(handle -> RECORDINGS
                .bind(handle.createUpdate("""
                    UPDATE recording SET kept_at = :now, goes_at = :until WHERE council_id = :councilId AND id = :id\
                    """), recording)
                .bind("now", now)
                .bind("until", until)
                .execute());
    }

    /** It is the sound of what was said; false when it is not theirs, not there any more, or that of something else. */
    boolean say(Someone speaker, UUID recording, UUID saying, Instant now) {
        return database.with(handle -> handle.createUpdate("""
            UPDATE recording SET saying_id = :saying, goes_at = NULL
            WHERE council_id = :council AND id = :id AND young_person_id = :speaker AND speaker_id = :speaker AND saying_id IS NULL
              AND kept_at IS NOT NULL AND gone_at IS NULL AND goes_at > :now\
            """)
                        .bind("saying", saying)
                        .bind("council", speaker.person().councilId())
                        .bind("id", recording)
                        .bind("speaker", speaker.youngPersonId())
                        .bind("now", now)
                        .execute())
                == 1;
    }

    /** The one whose sound is to be taken away longest, held until the transaction ends. */
    Optional<Recording> findDue(CouncilId council, Instant now) {
        return database.with(handle -> handle.createQuery(DUE)
                .bind("council", council)
                .bind("now", now)
                .map(RECORDINGS.mapper("r"))
                .findOne());
    }

    /** Its sound goes from that moment on, and cannot be played meanwhile. */
    void letGo(CouncilId council, UUID id, Instant at) {
        database.run(handle -> handle.createUpdate("""
            UPDATE recording SET goes_at = :at WHERE council_id = :council AND id = :id AND gone_at IS NULL\
            """)
                .bind("council", council)
                .bind("id", id)
                .bind("at", at)
                .execute());
    }

    /** Nobody has to listen any more to what was taken back: it goes now, if it was that. */
    void letGoHeld(CouncilId council, UUID saying, Instant now) {
        database.run(handle -> handle.createUpdate("""
            UPDATE recording SET goes_at = :now WHERE council_id = :council AND saying_id = :saying AND goes_at = :held\
            """)
                .bind("now", now)
                .bind("council", council)
                .bind("saying", saying)
                .bind("held", Recording.HELD)
                .execute());
    }

    /** Its sound is gone; the same upload would be a new recording. */
    void gone(Recording recording, Instant now) {
        database.run(handle -> {
            RECORDINGS
                    .bind(handle.createUpdate("""
                        UPDATE recording SET goes_at = NULL, gone_at = :now WHERE council_id = :councilId AND id = :id\
                        """), recording)
                    .bind("now", now)
                    .execute();
            RECORDINGS
                    .bind(
                            handle.createUpdate(
                                    "DELETE FROM upload WHERE council_id = :councilId AND recording_id = :id"),
                            recording)
                    .execute();
        });
    }

    private static RowMapper<Standing> mapper() {
        return Rows.with(RECORDINGS.mapper("r"), Standing::read);
    }
}
