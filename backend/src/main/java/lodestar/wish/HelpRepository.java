package lodestar.wish;

import static java.util.stream.Collectors.groupingBy;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import lodestar.access.Actor;
import lodestar.people.HiddenFrom;
import lodestar.people.Someone;
import lodestar.store.Columns;
import lodestar.store.Database;
import lodestar.store.Rows;
import org.jspecify.annotations.Nullable;

/** Wishes for help and their steps. Added and read, nothing else: there is no update and no delete. */
@Singleton
class HelpRepository {

    private static final Columns<HelpWish.Row> WISHES = new Columns<>("help_wish", HelpWish.Row.class);
    private static final Columns<HelpStep> STEPS = new Columns<>("help_step", HelpStep.class);

    /** One that is hidden from the actor is not there. */
    private static final String FOUND = """
        SELECT %s, %s, h.name AS helper
        FROM help_wish w
        JOIN help_step s ON s.council_id = w.council_id AND s.young_person_id = w.young_person_id AND s.wish_id = w.id
        LEFT JOIN helper h ON h.council_id = s.council_id AND h.id = s.by_id
        WHERE w.council_id = :council AND w.young_person_id = :person AND %s
        ORDER BY w.id DESC, s.nth
        """.formatted(WISHES.of("w"), STEPS.of("s"), HiddenFrom.not("w", ":me"));

    private final Database database;

    HelpRepository(Database database) {
        this.database = database;
    }

    private record Found(HelpWish.Row wish, HelpWish.Step step) {}

    /** All of somebody's wishes, the newest first: one statement. */
    List<HelpWish> list(Actor actor, Someone someone) {
        var found = database.with(handle -> handle.createQuery(FOUND)
                .bind("council", actor.council())
                .bind("person", someone.youngPersonId())
                .bind("me", actor.person())
                .map(Rows.with(
                        WISHES.mapper("w"),
                        STEPS.mapper("s"),
                        (wish, step, row) -> new Found(wish, new HelpWish.Step(step, row.getString("helper")))))
                .list());
        return found.stream()
                .collect(groupingBy(Found::wish, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(entry -> new HelpWish(someone, entry.getKey(), opened(someone, entry.getValue())))
                .toList();
    }

    private static List<HelpWish.Step> opened(Someone someone, List<Found> found) {
        return found.stream()
                .map(Found::step)
                .map(it -> new HelpWish.Step(
                        it.step().opened(someone.key()),
                        someone.callsAny(it.step().byId(), it.helper())))
                .toList();
    }

    /** One step by its id, unopened. */
    Optional<HelpStep> findById(Someone someone, UUID id) {
        return database.with(handle -> handle.createQuery("SELECT " + STEPS.of("s") + """
             FROM help_step s
            WHERE s.council_id = :council AND s.young_person_id = :person AND s.id = :id\
            """)
                .bind("council", someone.person().councilId())
                .bind("person", someone.youngPersonId())
                .bind("id", id)
                .map(STEPS.mapper("s"))
                .findOne());
    }

    /** Adds a step, with its wish when it is the first; false when another took its number meanwhile. */
    boolean add(Someone someone, HelpWish.@Nullable Row wish, HelpStep step) {
        return database.added(handle -> {
            WISHES.insert(handle, wish == null ? List.of() : List.of(wish));
            STEPS.insert(handle, List.of(step.sealed(someone.key())));
        });
    }
}
