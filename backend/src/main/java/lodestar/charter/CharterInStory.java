package lodestar.charter;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import lodestar.access.Actor;
import lodestar.people.Someone;
import lodestar.people.StoryPart;
import lodestar.people.StoryPiece;
import lodestar.people.StoryRows;
import org.jdbi.v3.core.statement.StatementContext;

/** Whether the charter is kept, as a young person said it, in their story. */
@Singleton
class CharterInStory implements StoryPart {

    private static final String ALL = """
        SELECT c.words, w.charter, w.number, w.kept, w.said_at FROM charter_kept w
        JOIN charter c ON c.council_id = w.council_id AND c.number = w.charter
        WHERE w.council_id = :council AND w.young_person_id = :person\
        """;

    private final StoryRows rows;

    CharterInStory(StoryRows rows) {
        this.rows = rows;
    }

    /** What they said of one version, once. */
    private record Said(String words, int charter, int number, Kept kept, Instant at) {

        static Said read(ResultSet row, StatementContext context) throws SQLException {
            return new Said(
                    row.getString("words"),
                    row.getInt("charter"),
                    row.getInt("number"),
                    Kept.valueOf(row.getString("kept")),
                    context.findColumnMapperFor(Instant.class).orElseThrow().map(row, "said_at", context));
        }

        /** Only of which version. */
        @Override
        public String toString() {
            return "Said of charter " + charter;
        }
    }

    @Override
    public Set<String> tables() {
        return Set.of("charter_kept");
    }

    @Override
    public List<StoryPiece> tell(Actor actor, Someone me) {
        return rows.list(me, ALL, Said::read).stream()
                .map(said -> StoryPiece.at(
                                "charter",
                                StoryPiece.idOf("charter_kept", said.charter(), said.number()),
                                said.at(),
                                "I said if the council keeps its charter")
                        .says("words", "The charter", said.words())
                        .chose(
                                "kept",
                                "Is it kept?",
                                said.kept(),
                                switch (said.kept()) {
                                    case YES -> "Yes";
                                    case A_BIT -> "A bit";
                                    case NO -> "No";
                                }))
                .toList();
    }
}
