package lodestar.indicator;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lodestar.kernel.CouncilId;
import lodestar.store.Columns;
import lodestar.store.Database;

/** Indicators and their typed numbers. Added and read: there is no update and no delete. */
@Singleton
class IndicatorRepository {

    private static final Columns<Indicator> INDICATORS = new Columns<>("indicator", Indicator.class);
    private static final Columns<TypedNumber> NUMBERS = new Columns<>("indicator_number", TypedNumber.class);
    private static final Columns<PutAway> AWAY = new Columns<>("indicator_away", PutAway.class);

    private static final String SHOWN = "SELECT " + INDICATORS.of("i") + """
         FROM indicator i
        WHERE i.council_id = :council
          AND NOT EXISTS (SELECT 1 FROM indicator_away a WHERE a.council_id = i.council_id AND a.indicator_id = i.id)
        ORDER BY i.id\
        """;

    private static final String NEWEST = "SELECT " + NUMBERS.of("t") + """
         FROM indicator_number t
        WHERE t.council_id = :council
          AND t.number = (SELECT MAX(n.number) FROM indicator_number n
                          WHERE n.council_id = t.council_id AND n.indicator_id = t.indicator_id
                            AND n.of_day = t.of_day)
        ORDER BY t.indicator_id, t.of_day\
        """;

    private final Database database;

    IndicatorRepository(Database database) {
        this.database = database;
    }

    /** Those that were not put away, the oldest first. */
    List<Indicator> list(CouncilId council) {
        return database.with(handle -> handle.createQuery(SHOWN)
                .bind("council", council)
                .map(INDICATORS.mapper("i"))
                .list());
    }

    Optional<Indicator> find(CouncilId council, UUID id) {
        return list(council).stream().filter(it -> it.id().equals(id)).findFirst();
    }

    /** What counts of what was typed, by indicator and day. */
    List<TypedNumber> listNumbers(CouncilId council) {
        return database.with(handle -> handle.createQuery(NEWEST)
                .bind("council", council)
                .map(NUMBERS.mapper("t"))
                .list());
    }

    int lastNumber(CouncilId council, UUID indicator) {
        return database.with(handle -> handle.createQuery("""
            SELECT COALESCE(MAX(t.number), 0) FROM indicator_number t
            WHERE t.council_id = :council AND t.indicator_id = :indicator\
            """)
                .bind("council", council)
                .bind("indicator", indicator)
                .mapTo(Integer.class)
                .one());
    }

    void save(Indicator indicator) {
        database.run(handle -> INDICATORS.insert(handle, List.of(indicator)));
    }

    /** False when another number was next. */
    boolean save(TypedNumber number) {
        return database.added(handle -> NUMBERS.insert(handle, List.of(number)));
    }

    /** False when somebody else put it away. */
    boolean save(PutAway away) {
        return database.added(handle -> AWAY.insert(handle, List.of(away)));
    }
}
