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
import lodestar.kernel.CouncilId;
import lodestar.store.Columns;
import lodestar.store.Database;
import lodestar.store.Rows;

/** Themes, their order, and what is tied to them. Added and read, nothing else: there is no update and no delete. */
@Singleton
class ThemeRepository {

    /** As many as somebody can put in an order. */
    static final int MOST = 50;

    private static final Columns<Theme> THEMES = new Columns<>("theme", Theme.class);
    private static final Columns<ThemeOrder> ORDERS = new Columns<>("theme_order", ThemeOrder.class);
    private static final Columns<ThemeOrder.Place> PLACES = new Columns<>("theme_place", ThemeOrder.Place.class);
    private static final Columns<ThemeTie> TIES = new Columns<>("theme_tie", ThemeTie.class);

    private static final String IN_ORDER = "SELECT " + THEMES.of("t") + """
        , p.place, COALESCE(o.agenda_id = t.id, FALSE) AS on_agenda
        FROM theme t
        LEFT JOIN theme_order o ON o.council_id = t.council_id
          AND o.number = (SELECT MAX(n.number) FROM theme_order n WHERE n.council_id = t.council_id)
        LEFT JOIN theme_place p ON p.council_id = o.council_id AND p.number = o.number AND p.theme_id = t.id
        WHERE t.council_id = :council
        ORDER BY p.place IS NULL, p.place, t.id LIMIT :most\
        """;

    private static final String NEWEST_ORDER = "SELECT " + ORDERS.of("o") + """
         FROM theme_order o WHERE o.council_id = :council ORDER BY o.number DESC LIMIT 1\
        """;

    private static final String OF_SAYINGS = "SELECT " + THEMES.of("t") + """
        , k.saying_id FROM theme_tie k
        JOIN theme t ON t.council_id = k.council_id AND t.id = k.theme_id
        WHERE k.council_id = :council AND k.saying_id IN (<sayings>) AND k.tied
          AND k.number = (SELECT MAX(n.number) FROM theme_tie n
                          WHERE n.council_id = k.council_id AND n.saying_id = k.saying_id AND n.theme_id = k.theme_id)
        ORDER BY t.id\
        """;

    private static final String LAST_TIE = "SELECT " + TIES.of("k") + """
         FROM theme_tie k
        WHERE k.council_id = :council AND k.saying_id = :saying AND k.theme_id = :theme
        ORDER BY k.number DESC LIMIT 1\
        """;

    private final Database database;

    ThemeRepository(Database database) {
        this.database = database;
    }

    /** False when there is one of that name. */
    boolean save(Theme theme) {
        return database.added(handle -> THEMES.insert(handle, List.of(theme)));
    }

    /** What matters most first, then those without a place, the oldest first. */
    List<Theme.InOrder> list(CouncilId council) {
        return database.with(handle -> handle.createQuery(IN_ORDER)
                .bind("council", council)
                .bind("most", MOST)
                .map(Rows.with(
                        THEMES.mapper("t"),
                        (theme, row) -> new Theme.InOrder(
                                theme, row.getObject("place", Integer.class), row.getBoolean("on_agenda"))))
                .list());
    }

    Optional<ThemeOrder> findOrder(CouncilId council) {
        return database.with(handle -> handle.createQuery(NEWEST_ORDER)
                .bind("council", council)
                .map(ORDERS.mapper("o"))
                .findOne());
    }

    /** False when another order was next. */
    boolean save(ThemeOrder order, List<UUID> themes) {
        return database.added(handle -> {
            ORDERS.insert(handle, List.of(order));
            PLACES.insert(handle, order.places(themes));
        });
    }

    Optional<ThemeTie> findTie(CouncilId council, UUID saying, UUID theme) {
        return database.with(handle -> handle.createQuery(LAST_TIE)
                .bind("council", council)
                .bind("saying", saying)
                .bind("theme", theme)
                .map(TIES.mapper("k"))
                .findOne());
    }

    /** False when another word was next. */
    boolean save(ThemeTie tie) {
        return database.added(handle -> TIES.insert(handle, List.of(tie)));
    }

    /** Of each of these sayings, the themes it is tied to now: one statement. */
    Map<UUID, List<Theme>> listOf(CouncilId council, Collection<UUID> sayings) {
        return database.with(handle -> handle
                .createQuery(OF_SAYINGS)
                .bind("council", council)
                .bindList("sayings", List.copyOf(sayings))
                .map((row, context) -> Map.entry(
                        context.findColumnMapperFor(UUID.class).orElseThrow().map(row, "saying_id", context),
                        THEMES.mapper("t").map(row, context)))
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList()))));
    }
}
