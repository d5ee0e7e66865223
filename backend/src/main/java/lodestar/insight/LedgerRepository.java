package lodestar.insight;

import jakarta.inject.Singleton;
import lodestar.kernel.CouncilId;
import lodestar.store.Database;

/**
 * The ledger: whose answers went into which cells of which release. Rows are only ever added; who is who is kept until
 * the next quarter is closed.
 */
@Singleton
class LedgerRepository {

    /** In random order, so that a number says nothing of how long somebody has been known. */
    private static final String GIVE_NUMBERS = """
        INSERT INTO ledger_person (council_id, quarter, young_person_id, token)
        SELECT y.council_id, :quarter, y.id, ROW_NUMBER() OVER (ORDER BY RAND())
        FROM young_person y WHERE y.council_id = :council\
        """;

    private static final String FORGET_WHO = """
        DELETE FROM ledger_person WHERE council_id = :council AND quarter < :quarter\
        """;

    /** What was given in the quarter, in the cells of its release. */
    private static final String WRITE_NOW = """
        INSERT INTO ledger (council_id, quarter, subject, token, released, cells)
        SELECT x.council_id, x.quarter, x.subject, x.token, x.quarter, x.cells
        FROM (SELECT w.council_id, w.quarter, w.subject, w.token, %s AS cells
              FROM closing_answer w WHERE w.council_id = :council AND w.quarter = :quarter) x
        WHERE x.cells <> ''\
        """;

    /** What was given in the quarter before, in the cells that show it beside this one's. */
    private static final String WRITE_BEFORE = """
        INSERT INTO ledger (council_id, quarter, subject, token, released, cells)
        SELECT x.council_id, :before, x.subject, x.token_before, x.quarter, x.cells
        FROM (SELECT w.council_id, w.quarter, w.subject, w.token_before, %s AS cells
              FROM closing_answer w
              WHERE w.council_id = :council AND w.quarter = :quarter AND w.token_before IS NOT NULL) x
        WHERE x.cells <> ''\
        """;

    /**
     * The ledger rule (S5): of those whose answers are in exactly the same cells of everything released there are
     * enough. Only the two quarters that a closing adds cells to can have changed.
     */
    private static final String GROUPS_TOO_SMALL = """
        SELECT COUNT(*) FROM (
            SELECT s.subject, s.quarter, s.signature
            FROM (SELECT l.subject, l.quarter, l.token,
                         GROUP_CONCAT(l.released, ':', l.cells ORDER BY l.released SEPARATOR ' ') AS signature
                  FROM ledger l WHERE l.council_id = :council AND l.quarter IN (:before, :quarter)
                  GROUP BY l.subject, l.quarter, l.token) s
            GROUP BY s.subject, s.quarter, s.signature
            HAVING COUNT(DISTINCT s.token) < CASE WHEN s.quarter = :quarter THEN :fewest ELSE :fewestBefore END) g\
        """;

    private final Database database;

    LedgerRepository(Database database) {
        this.database = database;
    }

    /** Gives every young person a number for a quarter, where they have none yet. */
    void giveNumbers(CouncilId council, Window window) {
        var known = database.with(handle -> handle.createQuery(
                        "SELECT 1 FROM ledger_person p WHERE p.council_id = :council AND p.quarter = :quarter LIMIT 1")
                .bind("council", council)
                .bind("quarter", window.number())
                .mapTo(Integer.class)
                .findOne());
        if (known.isEmpty()) {
            database.run(handle -> handle.createUpdate(GIVE_NUMBERS)
                    .bind("council", council)
                    .bind("quarter", window.number())
                    .execute());
        }
    }

    /** Nobody needs to be told apart any more who answered before this quarter. */
    void forgetWho(CouncilId council, Window window) {
        database.run(handle -> handle.createUpdate(FORGET_WHO)
                .bind("council", council)
                .bind("quarter", window.number())
                .execute());
    }

    /** Writes down which answers are in which cells. */
    void write(CouncilId council, Window window, CellsInSql cells) {
        database.run(handle -> {
            handle.createUpdate(WRITE_NOW.formatted(cells.now()))
                    .bind("council", council)
                    .bind("quarter", window.number())
                    .execute();
            handle.createUpdate(WRITE_BEFORE.formatted(cells.before()))
                    .bind("council", council)
                    .bind("quarter", window.number())
                    .bind("before", window.before().number())
                    .execute();
        });
    }

    /** Whether the ledger rule holds in the database, as {@link LedgerRule} has it. */
    boolean holds(CouncilId council, Window window, Fewest fewest) {
        return database.with(handle -> handle.createQuery(GROUPS_TOO_SMALL)
                        .bind("council", council)
                        .bind("quarter", window.number())
                        .bind("before", window.before().number())
                        .bind("fewest", fewest.now())
                        .bind("fewestBefore", fewest.before())
                        .mapTo(Integer.class)
                        .one())
                == 0;
    }
}
