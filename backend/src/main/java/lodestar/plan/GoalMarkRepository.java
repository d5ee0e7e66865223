package lodestar.plan;

import jakarta.inject.Singleton;
import java.util.List;
import lodestar.kernel.CouncilId;
import lodestar.kernel.PersonId;
import lodestar.store.Columns;
import lodestar.store.Database;

/** What young people said about whether their goals are happening. Added and read, nothing else. */
@Singleton
class GoalMarkRepository {

    private static final Columns<GoalMark> MARKS = new Columns<>("goal_mark", GoalMark.class);

    private static final String NEWEST = """
        SELECT %s FROM goal_mark m
        WHERE m.council_id = :council AND m.young_person_id = :person
        ORDER BY m.id DESC LIMIT :most
        """.formatted(MARKS.of("m"));

    private final Database database;

    GoalMarkRepository(Database database) {
        this.database = database;
    }

    /** The newest first. */
    List<GoalMark> listNewest(CouncilId council, PersonId youngPerson, int most) {
        return database.with(handle -> handle.createQuery(NEWEST)
                .bind("council", council)
                .bind("person", youngPerson)
                .bind("most", most)
                .map(MARKS.mapper("m"))
                .list());
    }

    void add(GoalMark mark) {
        database.run(handle -> MARKS.insert(handle, List.of(mark)));
    }
}
