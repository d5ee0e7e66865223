package lodestar.plan;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import lodestar.people.Someone;
import lodestar.store.Columns;
import lodestar.store.Database;
import lodestar.store.Rows;

/** Who signed which version of a plan. Added and read, nothing else. */
@Singleton
class SignatureRepository {

    private static final Columns<Signature.Row> ROWS = new Columns<>("plan_signature", Signature.Row.class);

    private static final String NEWEST = """
        SELECT %s, h.name
        FROM plan_signature g
        JOIN helper h ON h.council_id = g.council_id AND h.id = g.by_id
        WHERE g.council_id = :council AND g.young_person_id = :person AND g.number <= :upTo
        ORDER BY g.number DESC LIMIT 1
        """.formatted(ROWS.of("g"));

    private final Database database;

    SignatureRepository(Database database) {
        this.database = database;
    }

    /** The newest up to a version. */
    Optional<Signature> findNewest(Someone someone, int upTo) {
        return database.with(handle -> handle.createQuery(NEWEST)
                .bind("council", someone.person().councilId())
                .bind("person", someone.youngPersonId())
                .bind("upTo", upTo)
                .map(Rows.with(
                        ROWS.mapper("g"),
                        (signed, row) -> new Signature(signed, someone.calls(signed.byId(), row.getString("name")))))
                .findOne());
    }

    /** False when somebody signed this version already. */
    boolean add(Signature.Row signed) {
        return database.added(handle -> ROWS.insert(handle, List.of(signed)));
    }
}
