package lodestar.insight;

import jakarta.inject.Singleton;
import java.util.List;
import lodestar.store.Columns;
import lodestar.store.Database;
import lodestar.store.Rows;

/** What was tried on which release. Added and read, nothing else. */
@Singleton
class DrillRepository {

    private static final Columns<Drill> DRILLS = new Columns<>("drill", Drill.class);

    private static final String OF_RELEASE = "SELECT " + DRILLS.of("d") + """
        , h.name AS by_name FROM drill d
        JOIN helper h ON h.council_id = d.council_id AND h.id = d.tried_by
        WHERE d.council_id = :council AND d.release_id = :release
        ORDER BY d.id DESC LIMIT :most\
        """;

    private final Database database;

    DrillRepository(Database database) {
        this.database = database;
    }

    void save(Drill drill) {
        database.run(handle -> DRILLS.insert(handle, List.of(drill)));
    }

    /** The newest first. */
    List<Drill.Told> list(Release release, int most) {
        return database.with(handle -> handle.createQuery(OF_RELEASE)
                .bind("council", release.councilId())
                .bind("release", release.id())
                .bind("most", most)
                .map(Rows.with(DRILLS.mapper("d"), (drill, row) -> new Drill.Told(drill, row.getString("by_name"))))
                .list());
    }

    /** Whether anybody ever found something in it. */
    boolean foundSomething(Release release) {
        return database.with(handle -> handle.createQuery("""
            SELECT EXISTS (SELECT 1 FROM drill d
                           WHERE d.council_id = :council AND d.release_id = :release AND d.outcome = 'SOMETHING')\
            """)
                .bind("council", release.councilId())
                .bind("release", release.id())
                .mapTo(Boolean.class)
                .one());
    }
}
