package lodestar.plan;

import static java.util.stream.Collectors.groupingBy;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lodestar.access.Actor;
import lodestar.kernel.DomainError;
import lodestar.kernel.PersonId;
import lodestar.people.HiddenFrom;
import lodestar.people.Someone;
import lodestar.store.Columns;
import lodestar.store.Database;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Plans, version by version. They are added to and read, nothing else: there is no update and no delete. */
@Singleton
class PlanRepository {

    private static final Columns<PlanVersion> VERSIONS = new Columns<>("plan_version", PlanVersion.class);
    private static final Columns<PlanStep> STEPS = new Columns<>("plan_step", PlanStep.class);

    /**
     * Which rows is told by their numbers alone, read off the index: a sealed text in a temporary table goes to disk.
     */
    private static final String AT =
            """
            SELECT %s, %s, %s, b.name AS by_name, w.name AS step_name,
              COALESCE((SELECT MAX(k.number) FROM plan_seen k
                        WHERE k.council_id = v.council_id AND k.young_person_id = v.young_person_id
                          AND k.reader_id = :me AND k.matter = v.matter), 0) AS seen
            FROM young_person y
            LEFT JOIN (SELECT n.council_id, n.young_person_id, MAX(n.number) AS number FROM plan_version n
                       WHERE n.council_id = :council AND n.young_person_id = :person AND n.number <= :upTo
                       GROUP BY n.council_id, n.young_person_id, n.slot) l
              ON l.council_id = y.council_id AND l.young_person_id = y.id
            LEFT JOIN plan_version v ON v.council_id = l.council_id AND v.young_person_id = l.young_person_id
              AND v.number = l.number
            LEFT JOIN plan_version d ON d.council_id = v.council_id AND d.young_person_id = v.young_person_id
              AND d.number = v.disagreed
            LEFT JOIN plan_step s ON s.council_id = v.council_id AND s.version_id = v.id
            LEFT JOIN helper b ON b.council_id = v.council_id AND b.id = v.by_id
            LEFT JOIN helper w ON w.council_id = s.council_id AND w.id = s.helper_id
            WHERE y.council_id = :council AND y.id = :person AND %s
            """.formatted(VERSIONS.of("v"), VERSIONS.of("d"), STEPS.of("s"), HiddenFrom.not("y", ":me"));

    private static final String OLDER = """
        SELECT %s, b.name AS by_name
        FROM plan_version v
        LEFT JOIN helper b ON b.council_id = v.council_id AND b.id = v.by_id
        WHERE v.council_id = :council AND v.young_person_id = :person AND v.number < :before
        ORDER BY v.number DESC LIMIT :most
        """.formatted(VERSIONS.of("v"));

    private static final String NUMBERED = """
        SELECT %s
        FROM young_person y
        JOIN plan_version v ON v.council_id = y.council_id AND v.young_person_id = y.id
        WHERE y.council_id = :council AND y.id = :person AND v.number IN (<numbers>) AND %s
        """.formatted(VERSIONS.of("v"), HiddenFrom.not("y", ":me"));

    private static final String SEEN = """
        INSERT IGNORE INTO plan_seen (council_id, young_person_id, reader_id, matter, number, seen_at)
        SELECT v.council_id, v.young_person_id, :me, :matter, LEAST(:version, MAX(v.number)), :now
        FROM plan_version v WHERE v.council_id = :council AND v.young_person_id = :person
        GROUP BY v.council_id, v.young_person_id
        """;

    private static final String HIDDEN =
            "SELECT NOT (%s) FROM young_person y WHERE y.council_id = :council AND y.id = :person"
                    .formatted(HiddenFrom.not("y", ":me"));

    private final Database database;

    PlanRepository(Database database) {
        this.database = database;
    }

    /** One line of the joined answer. */
    private record Row(
            PlanVersion version,
            @Nullable PlanVersion disagreement,
            Written.@Nullable Step step,
            @Nullable String by,
            int seen) {

        static Row read(ResultSet row, StatementContext context) throws SQLException {
            return new Row(
                    VERSIONS.mapper("v").map(row, context),
                    row.getBytes("d_id") == null ? null : VERSIONS.mapper("d").map(row, context),
                    row.getBytes("s_version_id") == null
                            ? null
                            : new Written.Step(STEPS.mapper("s").map(row, context), row.getString("step_name")),
                    row.getString("by_name"),
                    row.getInt("seen"));
        }

        static Written together(List<Row> same) {
            var first = same.getFirst();
            var steps = same.stream()
                    .flatMap(row -> Optional.ofNullable(row.step()).stream())
                    .sorted(Comparator.comparing(it -> it.step().position()))
                    .toList();
            return new Written(first.version(), steps, first.by(), first.disagreement(), first.seen());
        }
    }

    /** The plan as it stands now. */
    Plan find(Actor actor, Someone someone) {
        return find(actor, someone, Integer.MAX_VALUE);
    }

    /**
     * The plan as it stood at a version: one statement, whatever its history. One that is hidden from the actor is not
     * there.
     */
    Plan find(Actor actor, Someone someone, int upTo) {
        var rows = database.with(handle -> handle.createQuery(AT)
                .bind("council", actor.council())
                .bind("person", someone.youngPersonId())
                .bind("me", actor.person())
                .bind("upTo", upTo)
                .map((row, context) ->
                        row.getBytes("v_id") == null ? Optional.<Row>empty() : Optional.of(Row.read(row, context)))
                .list());
        if (rows.isEmpty()) {
            throw new DomainError.NotFound();
        }
        var bySlot = rows.stream()
                .flatMap(Optional::stream)
                .collect(groupingBy(row -> row.version().slot()));
        return new Plan(
                someone,
                bySlot.values().stream()
                        .map(Row::together)
                        .sorted(Comparator.comparing(it -> it.version().number()))
                        .map(it -> it.opened(someone))
                        .toList());
    }

    /** Its versions below a number, the newest first; without opening a word. */
    List<Written> listOlder(Someone someone, int before, int most) {
        return database.with(handle -> handle.createQuery(OLDER)
                .bind("council", someone.person().councilId())
                .bind("person", someone.youngPersonId())
                .bind("before", before)
                .bind("most", most)
                .map((row, context) -> new Written(
                        VERSIONS.mapper("v").map(row, context), List.of(), row.getString("by_name"), null, 0))
                .list());
    }

    /** One version by its id, unopened. */
    Optional<PlanVersion> findById(Someone someone, UUID id) {
        return database.with(handle -> handle.createQuery("SELECT " + VERSIONS.of("v") + """
             FROM plan_version v
            WHERE v.council_id = :council AND v.id = :id AND v.young_person_id = :person\
            """)
                .bind("council", someone.person().councilId())
                .bind("id", id)
                .bind("person", someone.youngPersonId())
                .map(VERSIONS.mapper("v"))
                .findOne());
    }

    /** What was written at these numbers, opened, in their order; none for somebody from whom the plan is hidden. */
    List<PlanVersion> listNumbers(Actor actor, Someone someone, List<Integer> numbers) {
        return database.with(handle -> handle
                .createQuery(NUMBERED)
                .bind("council", someone.person().councilId())
                .bind("person", someone.youngPersonId())
                .bind("me", actor.person())
                .bindList("numbers", numbers)
                .map(VERSIONS.mapper("v"))
                .stream()
                .map(it -> it.opened(someone.key()))
                .sorted(Comparator.comparing(it -> numbers.indexOf(it.number())))
                .toList());
    }

    /** Adds the next version; false when another took its number meanwhile. */
    boolean add(Next next, Someone someone) {
        return database.added(handle -> {
            VERSIONS.insert(handle, List.of(next.version().sealed(someone.key())));
            STEPS.insert(
                    handle,
                    next.steps().stream()
                            .map(step -> step.sealed(someone.key()))
                            .toList());
        });
    }

    /** Nobody has seen what is not written yet. */
    void addSeen(Actor actor, PersonId youngPerson, String matter, int version, Instant now) {
        database.with(handle -> handle.createUpdate(SEEN)
                .bind("council", actor.council())
                .bind("person", youngPerson)
                .bind("me", actor.person())
                .bind("matter", matter)
                .bind("version", version)
                .bind("now", now)
                .execute());
    }

    /** Whether the young person hides their plan from the actor. */
    boolean isHidden(Actor actor, PersonId youngPerson) {
        return database.with(handle -> handle.createQuery(HIDDEN)
                .bind("council", actor.council())
                .bind("person", youngPerson)
                .bind("me", actor.person())
                .mapTo(Boolean.class)
                .findOne()
                .orElse(false));
    }
}
