package lodestar.insight;

import static lodestar.insight.Measure.CAME;
import static lodestar.insight.Measure.CHARTER;
import static lodestar.insight.Measure.CORRECTED;
import static lodestar.insight.Measure.FAMILY;
import static lodestar.insight.Measure.NEEDS;
import static lodestar.insight.Measure.REVIEWS;
import static lodestar.insight.Measure.SAYINGS;
import static lodestar.insight.Measure.STARS;
import static lodestar.insight.Measure.THEMES;
import static lodestar.insight.Measure.WORKERS;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import lodestar.kernel.CouncilId;
import lodestar.star.StarTemplate;
import lodestar.store.Database;

/**
 * What a quarter is told about: the same whatever any young person gave. Themes and promises are the council's own, and
 * there whether anybody spoke or not.
 */
@Singleton
class TopicRepository {

    private static final String NAMED = """
        SELECT t.id, t.name FROM theme t WHERE t.council_id = :council AND t.named_at < :to ORDER BY t.id\
        """;

    private static final String KEPT = """
        SELECT p.id, p.what AS name FROM promise_step k
        JOIN promise p ON p.council_id = k.council_id AND p.id = k.promise_id
        WHERE %s ORDER BY p.id\
        """.formatted(PromisesInSql.KEPT);

    private final Database database;
    private final StarTemplate template;

    TopicRepository(Database database, StarTemplate template) {
        this.database = database;
        this.template = template;
    }

    List<Topic> list(CouncilId council, Window window) {
        var own = Stream.concat(
                named(NAMED, THEMES, council, window).stream(), named(KEPT, CAME, council, window).stream());
        var all = Stream.concat(
                Stream.of(STARS, SAYINGS, CORRECTED, WORKERS, REVIEWS, FAMILY, NEEDS, CHARTER)
                        .map(Topic::of),
                template.areas().stream().map(Topic::ofArea));
        return Stream.concat(all, own).toList();
    }

    private List<Topic> named(String sql, Measure measure, CouncilId council, Window window) {
        return database.with(handle -> handle.createQuery(sql)
                .bind("council", council)
                .bind("from", window.from())
                .bind("to", window.to())
                .map((row, context) -> Topic.of(
                        measure,
                        context.findColumnMapperFor(UUID.class).orElseThrow().map(row, "id", context),
                        row.getString("name")))
                .list());
    }
}
