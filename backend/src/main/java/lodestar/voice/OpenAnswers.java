package lodestar.voice;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lodestar.access.Action;
import lodestar.access.Actor;
import lodestar.access.Guard;
import lodestar.kernel.Clocks;
import lodestar.people.Shared;
import lodestar.people.Someone;
import lodestar.store.Database;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said that is still open, and what was answered so far, for whoever takes over: without a word of it.
 */
@Singleton
public class OpenAnswers {

    private static final String OPEN = """
        SELECT s.id, s.said_at, m.outcome, m.by_when, m.kind, b.name
        FROM saying s
        LEFT JOIN happened m ON m.council_id = s.council_id AND m.saying_id = s.id
          AND m.number = (SELECT MAX(n.number) FROM happened n
                          WHERE n.council_id = s.council_id AND n.saying_id = s.id
                            AND n.kind NOT IN ('HEARD', 'HANDED_ON'))
        LEFT JOIN helper b ON b.council_id = m.council_id AND b.id = m.by_id
        WHERE s.council_id = :council AND s.young_person_id = :person AND %s AND %s
        ORDER BY s.said_at, s.id LIMIT :most
        """.formatted(Hearing.OPEN, Hearing.MAY_HEAR);

    private final Database database;
    private final Guard guard;
    private final Clock clock;

    OpenAnswers(Database database, Guard guard, Clock clock) {
        this.database = database;
        this.guard = guard;
        this.clock = clock;
    }

    /**
     * One thing that was said and is open.
     *
     * @param answer what was answered last; none where it waits for an answer
     * @param by who answered, by name
     * @param done whether what was promised was done, and only the young person's word on it is missing
     */
    public record Open(
            UUID sayingId,
            Instant saidAt,
            @Nullable String answer,
            @Nullable LocalDate byWhen,
            @Nullable String by,
            boolean done) {

        /** Only the id. */
        @Override
        public String toString() {
            return "Open " + sayingId;
        }
    }

    /** The oldest first: one statement. The actor has been shown the young person. */
    public List<Open> list(Actor actor, Someone someone, int most) {
        if (!guard.isAllowed(actor, Action.VOICE_ANSWER, new Shared(someone, true))) {
            return List.of();
        }
        return database.with(handle -> handle.createQuery(OPEN)
                .bind("council", actor.council())
                .bind("me", actor.person())
                .bind("person", someone.youngPersonId())
                .bind("today", Clocks.today(clock))
                .bind("most", most)
                .map(OpenAnswers::open)
                .list());
    }

    private static Open open(ResultSet row, StatementContext context) throws SQLException {
        var isAnswered = "ANSWERED".equals(row.getString("kind"));
        return new Open(
                context.findColumnMapperFor(UUID.class).orElseThrow().map(row, "id", context),
                context.findColumnMapperFor(Instant.class).orElseThrow().map(row, "said_at", context),
                isAnswered ? row.getString("outcome") : null,
                row.getObject("by_when", LocalDate.class),
                row.getString("name"),
                "DONE".equals(row.getString("kind")));
    }
}
