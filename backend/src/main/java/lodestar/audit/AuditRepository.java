package lodestar.audit;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import lodestar.kernel.CouncilId;
import lodestar.store.Columns;
import lodestar.store.Database;

/** The lines of every council's chain. They are added at its end by a procedure of the database, and read; no more. */
@Singleton
class AuditRepository {

    private static final Columns<ChainedLine> LINES = new Columns<>("audit_line", ChainedLine.class);
    private static final Columns<Head> HEADS = new Columns<>("audit_head", Head.class);

    private final Database database;

    AuditRepository(Database database) {
        this.database = database;
    }

    /**
     * Adds lines of one council: one statement however many they are. Their council's chain is held until the commit.
     */
    void add(CouncilId council, List<AuditLine> lines) {
        var json = JsonNodeFactory.instance.arrayNode();
        lines.forEach(line -> json.add(line.asJson()));
        database.run(handle -> handle.createUpdate("CALL write_audit_lines(:council, :lines)")
                .bind("council", council)
                .bind("lines", json.toString())
                .execute());
    }

    /** The next lines after a number, in their order. */
    List<ChainedLine> listAfter(CouncilId council, long number, int most) {
        return database.with(handle -> handle.createQuery("SELECT " + LINES.of("l") + """
             FROM audit_line l WHERE l.council_id = :council AND l.number > :number ORDER BY l.number LIMIT :most\
            """)
                .bind("council", council)
                .bind("number", number)
                .bind("most", most)
                .map(LINES.mapper("l"))
                .list());
    }

    /** Where a council's chain ends; nowhere before its first line. */
    Optional<Head> findHead(CouncilId council) {
        return database.with(handle -> handle.createQuery(
                        "SELECT " + HEADS.of("h") + " FROM audit_head h WHERE h.council_id = :council")
                .bind("council", council)
                .map(HEADS.mapper("h"))
                .findOne());
    }

    /** Where the chain of each council ends that has one. Asks across councils: the process keeps the heads of all. */
    List<Head> listHeads() {
        return database.with(
                handle -> handle.createQuery("SELECT " + HEADS.of("h") + " FROM audit_head h ORDER BY h.council_id")
                        .map(HEADS.mapper("h"))
                        .list());
    }

    /** Every council that has a line or a head. Asks across councils: one whose head was taken away has lines still. */
    List<CouncilId> listCouncils() {
        return database.with(handle -> handle.createQuery(
                        "SELECT council_id FROM audit_head UNION SELECT council_id FROM audit_line ORDER BY 1")
                .mapTo(CouncilId.class)
                .list());
    }
}
