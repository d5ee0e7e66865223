package lodestar.promise;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import lodestar.access.Actor;
import lodestar.people.Someone;
import lodestar.people.StoryPart;
import lodestar.people.StoryPiece;
import lodestar.people.StoryRows;
import org.jdbi.v3.core.statement.StatementContext;

/** Whether kept promises came true for a young person, as they said it, in their story. */
@Singleton
class PromisesInStory implements StoryPart {

    private static final String ALL = """
        SELECT p.id, p.what, c.came, c.said_at FROM promise_came c
        JOIN promise p ON p.council_id = c.council_id AND p.id = c.promise_id
        WHERE c.council_id = :council AND c.young_person_id = :person\
        """;

    private final StoryRows rows;

    PromisesInStory(StoryRows rows) {
        this.rows = rows;
    }

    /** What they said of one promise, once. */
    private record Said(UUID promise, String what, Came came, Instant at) {

        static Said read(ResultSet row, StatementContext context) throws SQLException {
            return new Said(
                    context.findColumnMapperFor(UUID.class).orElseThrow().map(row, "id", context),
                    row.getString("what"),
                    Came.valueOf(row.getString("came")),
                    context.findColumnMapperFor(Instant.class).orElseThrow().map(row, "said_at", context));
        }
    }

    @Override
    public Set<String> tables() {
        return Set.of("promise_came");
    }

    @Override
    public List<StoryPiece> tell(Actor actor, Someone me) {
        return rows.list(me, ALL, Said::read).stream()
                .map(said -> StoryPiece.at("promise", said.promise(), said.at(), "I said if a promise came true for me")
                        .says("what", "The promise", said.what())
                        .chose(
                                "came",
                                "Did it happen for me?",
                                said.came(),
                                switch (said.came()) {
                                    case YES -> "Yes";
                                    case A_BIT -> "A bit";
                                    case NO -> "No";
                                }))
                .toList();
    }
}
