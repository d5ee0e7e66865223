package lodestar.quote;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lodestar.access.Actor;
import lodestar.kernel.Clocks;
import lodestar.kernel.CouncilId;
import lodestar.kernel.PersonId;
import lodestar.store.Database;

/**
 * What young people are told of words they offered. Rows are added; when they are told and that they saw it is filled
 * in.
 */
@Singleton
class QuoteNewsRepository {

    /** It still is as it was when it was written: the offer holds, and nobody checked it again. */
    private static final String STILL = """
        (%s AND n.nth = (SELECT MAX(m.nth) FROM quote_check m
                         WHERE m.council_id = n.council_id AND m.word_id = n.word_id))\
        """.formatted(QuoteSql.HOLDS);

    private static final String END = """
        UPDATE quote_news n JOIN quote_word w ON w.council_id = n.council_id AND w.id = n.word_id
        SET n.tell_at = :now, n.seen_at = :now
        WHERE n.council_id = :council AND n.tell_at IS NULL AND n.due_on <= :today AND NOT %s\
        """.formatted(STILL);

    private static final String NEXT = """
        SELECT n.young_person_id FROM quote_news n
        WHERE n.council_id = :council AND n.tell_at IS NULL AND n.due_on <= :today
        ORDER BY n.due_on LIMIT 1 FOR UPDATE SKIP LOCKED\
        """;

    private static final String UNSEEN = """
        SELECT w.saying_id, w.audience, c.outcome, n.what FROM quote_news n
        JOIN quote_word w ON w.council_id = n.council_id AND w.id = n.word_id
        JOIN quote_check c ON c.council_id = n.council_id AND c.word_id = n.word_id AND c.nth = n.nth
        WHERE n.council_id = :council AND n.young_person_id = :me AND n.seen_at IS NULL AND n.tell_at <= :now AND %s
        ORDER BY n.tell_at DESC, n.word_id, n.what LIMIT :most\
        """.formatted(STILL);

    private final Database database;
    private final Clock clock;

    QuoteNewsRepository(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Something new, as it is told. */
    record Item(UUID sayingId, QuoteAudience audience, QuoteCheck.Outcome outcome, QuoteNews.What what) {}

    /** What is no longer so is told to nobody. */
    void end(CouncilId council) {
        database.run(handle -> handle.createUpdate(END)
                .bind("council", council)
                .bind("now", clock.instant())
                .bind("today", Clocks.today(clock))
                .execute());
    }

    /** Somebody of whom something is due; nobody else is given them meanwhile. */
    Optional<PersonId> next(CouncilId council) {
        return database.with(handle -> handle.createQuery(NEXT)
                .bind("council", council)
                .bind("today", Clocks.today(clock))
                .mapTo(PersonId.class)
                .findOne());
    }

    void tellAt(CouncilId council, PersonId person, Instant at) {
        database.run(handle -> handle.createUpdate("""
            UPDATE quote_news SET tell_at = :at
            WHERE council_id = :council AND young_person_id = :person AND tell_at IS NULL AND due_on <= :today\
            """)
                .bind("council", council)
                .bind("person", person)
                .bind("at", at)
                .bind("today", Clocks.today(clock))
                .execute());
    }

    List<Item> listUnseen(Actor me, int most) {
        return database.with(handle -> handle.createQuery(UNSEEN)
                .bind("council", me.council())
                .bind("me", me.person())
                .bind("now", clock.instant())
                .bind("most", most)
                .map((row, context) -> new Item(
                        context.findColumnMapperFor(UUID.class).orElseThrow().map(row, "saying_id", context),
                        QuoteAudience.valueOf(row.getString("audience")),
                        QuoteCheck.Outcome.valueOf(row.getString("outcome")),
                        QuoteNews.What.valueOf(row.getString("what"))))
                .list());
    }

    /** The actor has had before them what came of their words in one saying. */
    void see(Actor me, UUID saying) {
        database.run(handle -> handle.createUpdate("""
            UPDATE quote_news SET seen_at = :now
            WHERE council_id = :council AND young_person_id = :me AND seen_at IS NULL AND tell_at <= :now
              AND word_id IN (SELECT w.id FROM quote_word w
                              WHERE w.council_id = :council AND w.saying_id = :saying AND w.young_person_id = :me)\
            """)
                .bind("council", me.council())
                .bind("me", me.person())
                .bind("saying", saying)
                .bind("now", clock.instant())
                .execute());
    }
}
