package lodestar.promise;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import lodestar.kernel.CouncilId;
import lodestar.kernel.PersonId;
import lodestar.promise.Promise.Serves;
import lodestar.promise.Promise.Serves.Frame;
import lodestar.store.Columns;
import lodestar.store.Database;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.Query;

/** Promises and their steps. Added and read, nothing else: there is no update and no delete. */
@Singleton
class PromiseRepository {

    private static final Columns<Promise> PROMISES = new Columns<>("promise", Promise.class);
    private static final Columns<Promise.OfTheme> OF_THEMES = new Columns<>("promise_theme", Promise.OfTheme.class);
    private static final Columns<Serves> SERVES = new Columns<>("promise_serves", Serves.class);
    private static final Columns<PromiseStep> STEPS = new Columns<>("promise_step", PromiseStep.class);
    private static final Columns<Theme> THEMES = new Columns<>("theme", Theme.class);

    private static final String DECIDED = """
        EXISTS (SELECT 1 FROM promise_step d
                WHERE d.council_id = p.council_id AND d.promise_id = p.id AND d.decided_on IS NOT NULL)\
        """;

    private static final String NEWEST = "SELECT " + PROMISES.of("p") + """
         FROM promise p WHERE p.council_id = :council AND p.id < :before AND %s%s
        ORDER BY p.id DESC LIMIT :most\
        """;

    private static final String BY_ID = "SELECT " + PROMISES.of("p") + """
         FROM promise p WHERE p.council_id = :council AND p.id IN (<promises>) ORDER BY p.id DESC\
        """;

    private static final String THEMES_OF = "SELECT " + THEMES.of("t") + """
        , o.promise_id FROM promise_theme o
        JOIN theme t ON t.council_id = o.council_id AND t.id = o.theme_id
        WHERE o.council_id = :council AND o.promise_id IN (<promises>) ORDER BY t.id\
        """;

    private static final String SERVES_OF = "SELECT " + SERVES.of("o") + """
        , o.promise_id FROM promise_serves o WHERE o.council_id = :council AND o.promise_id IN (<promises>)\
        """;

    private static final String STEPS_OF = "SELECT " + STEPS.of("o") + """
        , o.promise_id, h.name FROM promise_step o
        JOIN helper h ON h.council_id = o.council_id AND h.id = o.by_id
        WHERE o.council_id = :council AND o.promise_id IN (<promises>) ORDER BY o.promise_id, o.nth\
        """;

    private final Database database;

    PromiseRepository(Database database) {
        this.database = database;
    }

    void save(Promise promise, List<Promise.OfTheme> themes, List<Serves> serves) {
        database.run(handle -> {
            PROMISES.insert(handle, List.of(promise));
            OF_THEMES.insert(handle, themes);
            SERVES.insert(handle, serves);
        });
    }

    /** False when another step was next. */
    boolean save(PromiseStep step) {
        return database.added(handle -> STEPS.insert(handle, List.of(step)));
    }

    /** Those that somebody decided on, the newest first; or those that wait for a decision. */
    List<Standing> list(
            CouncilId council, boolean decided, UUID before, int most, BiFunction<PersonId, String, String> calls) {
        var found = database.with(handle -> handle.createQuery(NEWEST.formatted(decided ? "" : "NOT ", DECIDED))
                .bind("council", council)
                .bind("before", before)
                .bind("most", most)
                .map(PROMISES.mapper("p"))
                .list());
        return whole(council, found, calls);
    }

    /** These, the newest first. */
    List<Standing> list(CouncilId council, Collection<UUID> ids, BiFunction<PersonId, String, String> calls) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var found = database.with(handle -> of(handle.createQuery(BY_ID), council, ids)
                .map(PROMISES.mapper("p"))
                .list());
        return whole(council, found, calls);
    }

    Optional<Standing> find(CouncilId council, UUID id, BiFunction<PersonId, String, String> calls) {
        return list(council, List.of(id), calls).stream().findFirst();
    }

    /** With all that belongs to them: three statements, however many they are. */
    private List<Standing> whole(CouncilId council, List<Promise> found, BiFunction<PersonId, String, String> calls) {
        if (found.isEmpty()) {
            return List.of();
        }
        var ids = found.stream().map(Promise::id).toList();
        var themes = grouped(council, ids, THEMES_OF, THEMES.mapper("t"));
        var serves = grouped(council, ids, SERVES_OF, SERVES.mapper("o"));
        RowMapper<PromiseStep.Line> line = (row, context) -> {
            var step = STEPS.mapper("o").map(row, context);
            return new PromiseStep.Line(step, calls.apply(step.byId(), row.getString("name")));
        };
        var lines = grouped(council, ids, STEPS_OF, line);
        return found.stream()
                .map(it -> new Standing(
                        it,
                        themes.getOrDefault(it.id(), List.of()),
                        named(serves.getOrDefault(it.id(), List.of()), Frame.PRINCIPLE, Principle.class),
                        named(serves.getOrDefault(it.id(), List.of()), Frame.MISSION, Mission.class),
                        lines.getOrDefault(it.id(), List.of())))
                .toList();
    }

    private static <E extends Enum<E>> List<E> named(List<Serves> serves, Frame frame, Class<E> kind) {
        return serves.stream()
                .filter(it -> it.frame() == frame)
                .map(it -> Enum.valueOf(kind, it.which()))
                .sorted()
                .toList();
    }

    private <T> Map<UUID, List<T>> grouped(CouncilId council, List<UUID> ids, String sql, RowMapper<T> each) {
        return database.with(handle -> of(handle.createQuery(sql), council, ids)
                .map((row, context) -> Map.entry(
                        context.findColumnMapperFor(UUID.class).orElseThrow().map(row, "promise_id", context),
                        each.map(row, context)))
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList()))));
    }

    private static Query of(Query query, CouncilId council, Collection<UUID> ids) {
        return query.bind("council", council).bindList("promises", List.copyOf(ids));
    }
}
