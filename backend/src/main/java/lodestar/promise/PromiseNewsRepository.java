package lodestar.promise;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lodestar.access.Actor;
import lodestar.kernel.CouncilId;
import lodestar.kernel.PersonId;
import lodestar.store.Columns;
import lodestar.store.Database;
import lodestar.voice.Counted;
import org.jspecify.annotations.Nullable;

/** Who is told of which step of a promise, and what they say came of it. */
@Singleton
class PromiseNewsRepository {

    private static final Columns<CameWord> WORDS = new Columns<>("promise_came", CameWord.class);

    /** Everybody of whom something is tied to one of its themes that they let be counted: one statement for all. */
    private static final String TELL = """
        INSERT INTO promise_news (council_id, young_person_id, promise_id, nth, happened_at)
        SELECT DISTINCT :council, w.speaker, :promise, :nth, :at
        FROM (SELECT k.council_id, %s AS speaker
              FROM promise_theme o
              JOIN theme_tie k ON k.council_id = o.council_id AND k.theme_id = o.theme_id
              WHERE o.council_id = :council AND o.promise_id = :promise AND k.tied
                AND k.number = (SELECT MAX(n.number) FROM theme_tie n
                                WHERE n.council_id = k.council_id AND n.saying_id = k.saying_id
                                  AND n.theme_id = k.theme_id)) w
        WHERE w.speaker IS NOT NULL\
        """.formatted(Counted.speaker("k.council_id", "k.saying_id"));

    /** What is still to be done in answer to the theme: somebody new hears that it was promised. */
    private static final String TELL_OF_OPEN = """
        INSERT INTO promise_news (council_id, young_person_id, promise_id, nth, happened_at)
        SELECT o.council_id, :person, o.promise_id, s.nth, :at
        FROM promise_theme o
        JOIN promise_step s ON s.council_id = o.council_id AND s.promise_id = o.promise_id AND s.what = 'MADE'
        WHERE o.council_id = :council AND o.theme_id = :theme
          AND NOT EXISTS (SELECT 1 FROM promise_step e
                          WHERE e.council_id = o.council_id AND e.promise_id = o.promise_id
                            AND e.what IN ('KEPT', 'BROKEN'))
          AND NOT EXISTS (SELECT 1 FROM promise_news n
                          WHERE n.council_id = o.council_id AND n.young_person_id = :person
                            AND n.promise_id = o.promise_id AND n.nth = s.nth)\
        """;

    private static final String MINE = """
        SELECT n.promise_id, MAX(n.nth) AS told, MAX(n.seen_at IS NULL) AS is_new,
          (SELECT c.came FROM promise_came c
           WHERE c.council_id = n.council_id AND c.young_person_id = n.young_person_id AND c.promise_id = n.promise_id
           ORDER BY c.number DESC LIMIT 1) AS came
        FROM promise_news n
        WHERE n.council_id = :council AND n.young_person_id = :me AND n.tell_at <= :now
        GROUP BY n.council_id, n.young_person_id, n.promise_id
        ORDER BY MAX(n.tell_at) DESC, n.promise_id DESC LIMIT :most\
        """;

    private static final String NEXT_UNTOLD = """
        SELECT n.young_person_id FROM promise_news n
        WHERE n.council_id = :council AND n.tell_at IS NULL
        ORDER BY n.young_person_id LIMIT 1 FOR UPDATE SKIP LOCKED\
        """;

    private final Database database;
    private final Clock clock;

    PromiseNewsRepository(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * A promise that somebody was told of.
     *
     * @param told the newest step they were told of
     * @param came what they said came of it, if anything
     */
    record Mine(
            UUID promiseId,
            int told,
            boolean isNew,
            @Nullable Came came) {}

    /** What somebody says came of a promise; the newest counts. */
    record CameWord(
            CouncilId councilId,
            PersonId youngPersonId,
            UUID promiseId,
            int nth,
            int number,
            Came came,
            Instant saidAt) {}

    /** In the transaction of the step. */
    void tell(PromiseStep step) {
        database.run(handle -> handle.createUpdate(TELL)
                .bind("council", step.councilId())
                .bind("promise", step.promiseId())
                .bind("nth", step.nth())
                .bind("at", step.writtenAt())
                .execute());
    }

    void tellOfOpen(CouncilId council, PersonId person, UUID theme) {
        database.run(handle -> handle.createUpdate(TELL_OF_OPEN)
                .bind("council", council)
                .bind("person", person)
                .bind("theme", theme)
                .bind("at", clock.instant())
                .execute());
    }

    /** What the actor was told, the newest first. */
    List<Mine> list(Actor me, int most) {
        return database.with(handle -> handle.createQuery(MINE)
                .bind("council", me.council())
                .bind("me", me.person())
                .bind("now", clock.instant())
                .bind("most", most)
                .map((row, context) -> {
                    var came = row.getString("came");
                    return new Mine(
                            context.findColumnMapperFor(UUID.class)
                                    .orElseThrow()
                                    .map(row, "promise_id", context),
                            row.getInt("told"),
                            row.getBoolean("is_new"),
                            came == null ? null : Came.valueOf(came));
                })
                .list());
    }

    boolean isAnythingNew(Actor me) {
        return database.with(handle -> handle.createQuery("""
            SELECT 1 FROM promise_news n
            WHERE n.council_id = :council AND n.young_person_id = :me AND n.seen_at IS NULL AND n.tell_at <= :now
            LIMIT 1\
            """)
                .bind("council", me.council())
                .bind("me", me.person())
                .bind("now", clock.instant())
                .mapTo(Integer.class)
                .findOne()
                .isPresent());
    }

    void see(Actor me, UUID promise, int upTo) {
        database.run(handle -> handle.createUpdate("""
            UPDATE promise_news SET seen_at = :now
            WHERE council_id = :council AND young_person_id = :me AND promise_id = :promise AND nth <= :upTo
              AND tell_at <= :now AND seen_at IS NULL\
            """)
                .bind("council", me.council())
                .bind("me", me.person())
                .bind("promise", promise)
                .bind("upTo", upTo)
                .bind("now", clock.instant())
                .execute());
    }

    /** Which step told the actor that it was kept; none for whoever was not told that. */
    Optional<Integer> findKept(Actor me, UUID promise) {
        return database.with(handle -> handle.createQuery("""
            SELECT n.nth FROM promise_news n
            JOIN promise_step s ON s.council_id = n.council_id AND s.promise_id = n.promise_id AND s.nth = n.nth
            WHERE n.council_id = :council AND n.young_person_id = :me AND n.promise_id = :promise AND s.what = 'KEPT'
              AND n.tell_at <= :now\
            """)
                .bind("council", me.council())
                .bind("me", me.person())
                .bind("promise", promise)
                .bind("now", clock.instant())
                .mapTo(Integer.class)
                .findOne());
    }

    /** The number of their newest word; 0 before the first. */
    int lastWord(Actor me, UUID promise) {
        return database.with(handle -> handle.createQuery("""
            SELECT COALESCE(MAX(c.number), 0) FROM promise_came c
            WHERE c.council_id = :council AND c.young_person_id = :me AND c.promise_id = :promise\
            """)
                .bind("council", me.council())
                .bind("me", me.person())
                .bind("promise", promise)
                .mapTo(Integer.class)
                .one());
    }

    /** False when another word was next. */
    boolean save(CameWord word) {
        return database.added(handle -> WORDS.insert(handle, List.of(word)));
    }

    /** Somebody for whom it is not settled yet when they are told; nobody else is given them meanwhile. */
    Optional<PersonId> nextUntold(CouncilId council) {
        return database.with(handle -> handle.createQuery(NEXT_UNTOLD)
                .bind("council", council)
                .mapTo(PersonId.class)
                .findOne());
    }

    void tellAt(CouncilId council, PersonId person, Instant at) {
        database.run(handle -> handle.createUpdate("""
            UPDATE promise_news SET tell_at = :at
            WHERE council_id = :council AND young_person_id = :person AND tell_at IS NULL\
            """)
                .bind("council", council)
                .bind("person", person)
                .bind("at", at)
                .execute());
    }
}
