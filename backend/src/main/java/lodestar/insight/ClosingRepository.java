package lodestar.insight;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lodestar.kernel.CouncilId;
import lodestar.store.Columns;
import lodestar.store.Database;
import lodestar.store.Rows;

/** Who would close which quarter, and who agreed. Added and read, nothing else. */
@Singleton
class ClosingRepository {

    private static final Columns<Closing> CLOSINGS = new Columns<>("closing", Closing.class);
    private static final Columns<Closing.Agreed> AGREED = new Columns<>("closing_agreed", Closing.Agreed.class);

    private static final String OPEN = "SELECT " + CLOSINGS.of("c") + """
        , h.name AS by_name FROM closing c
        JOIN helper h ON h.council_id = c.council_id AND h.id = c.proposed_by
        WHERE c.council_id = :council
          AND c.quarter > COALESCE((SELECT MAX(a.quarter) FROM closing_agreed a WHERE a.council_id = c.council_id), 0)
        ORDER BY c.quarter, c.id LIMIT :most\
        """;

    /** The oldest that two people closed and whose figures are not reckoned yet. */
    private static final String NEXT = "SELECT " + CLOSINGS.of("c") + """
         FROM closing_agreed a
        JOIN closing c ON c.council_id = a.council_id AND c.id = a.closing_id
        LEFT JOIN panel_release r ON r.council_id = a.council_id AND r.quarter = a.quarter
        WHERE a.council_id = :council AND r.id IS NULL
        ORDER BY a.quarter LIMIT 1\
        """;

    private final Database database;

    ClosingRepository(Database database) {
        this.database = database;
    }

    void save(Closing closing) {
        database.run(handle -> CLOSINGS.insert(handle, List.of(closing)));
    }

    /** False when the quarter was closed already. */
    boolean agree(Closing.Agreed agreed) {
        return database.added(handle -> AGREED.insert(handle, List.of(agreed)));
    }

    Optional<Closing> find(CouncilId council, UUID id) {
        return database.with(handle -> handle.createQuery(
                        "SELECT " + CLOSINGS.of("c") + " FROM closing c WHERE c.council_id = :council AND c.id = :id")
                .bind("council", council)
                .bind("id", id)
                .map(CLOSINGS.mapper("c"))
                .findOne());
    }

    /** Those that nobody agreed to yet and somebody still can. */
    List<Closing.Proposed> listOpen(CouncilId council, int most) {
        return database.with(handle -> handle.createQuery(OPEN)
                .bind("council", council)
                .bind("most", most)
                .map(Rows.with(
                        CLOSINGS.mapper("c"),
                        (closing, row) -> new Closing.Proposed(closing, row.getString("by_name"))))
                .list());
    }

    /** The last quarter that was closed. */
    Optional<Window> findLast(CouncilId council) {
        return database.with(handle -> handle.createQuery(
                        "SELECT MAX(a.quarter) AS last FROM closing_agreed a WHERE a.council_id = :council")
                .bind("council", council)
                .map((row, _) -> row.getInt("last"))
                .findOne()
                .filter(quarter -> quarter > 0)
                .map(Window::new));
    }

    Optional<Closing> findNext(CouncilId council) {
        return database.with(handle -> handle.createQuery(NEXT)
                .bind("council", council)
                .map(CLOSINGS.mapper("c"))
                .findOne());
    }
}
