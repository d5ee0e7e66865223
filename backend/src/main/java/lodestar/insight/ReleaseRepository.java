package lodestar.insight;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import lodestar.kernel.CouncilId;
import lodestar.store.Columns;
import lodestar.store.Database;
import lodestar.store.Rows;
import org.jspecify.annotations.Nullable;

/** Releases and their frozen figures. What a panel sees is read here and nowhere else. */
@Singleton
class ReleaseRepository {

    private static final Columns<Release> RELEASES = new Columns<>("panel_release", Release.class);
    private static final Columns<ReleasedFigure> FIGURES = new Columns<>("released_figure", ReleasedFigure.class);

    private static final String FOUND = "SELECT " + RELEASES.of("r") + """
        , c.first_breakdown, c.second_breakdown FROM panel_release r
        JOIN closing_agreed a ON a.council_id = r.council_id AND a.quarter = r.quarter
        JOIN closing c ON c.council_id = a.council_id AND c.id = a.closing_id
        WHERE r.council_id = :council AND %s
        ORDER BY r.quarter DESC LIMIT :most\
        """;

    private static final String IN_TABLE = "SELECT " + FIGURES.of("f") + """
         FROM released_figure f
        WHERE f.council_id = :council AND f.release_id = :release AND f.measure = :measure AND f.breakdown = :by
          AND f.position > :after
        ORDER BY f.position LIMIT :most\
        """;

    private static final String TOGETHER = "SELECT " + FIGURES.of("f") + """
         FROM released_figure f
        WHERE f.council_id = :council AND f.release_id = :release AND f.breakdown = 'WHOLE'
        ORDER BY f.measure, f.position\
        """;

    private static final String ABOUT = "SELECT " + FIGURES.of("f") + """
         FROM released_figure f
        WHERE f.council_id = :council AND f.measure = :measure AND f.subject = :subject
        ORDER BY f.position\
        """;

    private static final String ALL = "SELECT " + FIGURES.of("f") + """
         FROM released_figure f
        WHERE f.council_id = :council AND f.release_id = :release\
        """;

    /** About everybody together, of the newest quarters. */
    private static final String NEWEST = "SELECT " + FIGURES.of("f") + """
        , r.quarter, r.released_at FROM panel_release r
        JOIN released_figure f ON f.council_id = r.council_id AND f.release_id = r.id
        WHERE r.council_id = :council AND f.measure IN (<measures>) AND f.breakdown = 'WHOLE'
          AND r.quarter > (SELECT MAX(n.quarter) - :most FROM panel_release n WHERE n.council_id = r.council_id)
        ORDER BY r.quarter, f.measure, f.position\
        """;

    /** As the panel's page has them: what is about everybody before what is about parts. */
    private static final Comparator<ReleasedFigure> IN_ORDER = Comparator.comparing(
                    (ReleasedFigure figure) -> !figure.breakdown().equals(ReleasedFigure.WHOLE))
            .thenComparing(ReleasedFigure::breakdown)
            .thenComparing(ReleasedFigure::measure)
            .thenComparing(ReleasedFigure::position);

    private final Database database;

    ReleaseRepository(Database database) {
        this.database = database;
    }

    /** A release with the breakdowns that were chosen for it. */
    record Found(Release release, List<Breakdown> breakdowns) {}

    /** A figure with the quarter it is of. */
    record InRelease(ReleasedFigure figure, int quarter, Instant releasedAt) {}

    /** Takes a quarter, so that nobody else reckons it; a second one waits here and is refused by the key. */
    void save(Release release) {
        database.run(handle -> RELEASES.insert(handle, List.of(release)));
    }

    void save(Release release, Collection<Reckoning> reckonings) {
        var positions = new HashMap<Table, Integer>();
        var figures = new ArrayList<ReleasedFigure>();
        for (var reckoning : reckonings) {
            for (var cell : reckoning.cells()) {
                int position = positions.merge(cell.table(), 1, Integer::sum);
                figures.add(ReleasedFigure.of(release, reckoning.subject().topic(), cell, position));
            }
        }
        database.run(handle -> FIGURES.insert(handle, figures));
    }

    /** The newest first. */
    List<Found> list(CouncilId council, int before, int most) {
        return found(council, "r.quarter < :before", Map.of("before", before), most);
    }

    Optional<Found> find(CouncilId council, UUID id) {
        return found(council, "r.id = :id", Map.of("id", id), 1).stream().findFirst();
    }

    /** With how few people the quarter before was released, where it was. */
    Optional<Integer> findFewest(CouncilId council, Window window) {
        return found(council, "r.quarter = :quarter", Map.of("quarter", window.number()), 1).stream()
                .map(found -> found.release().fewestPeople())
                .findFirst();
    }

    /** The figures of one table from a position on. */
    List<ReleasedFigure> listFigures(Release release, Measure measure, String by, int after, int most) {
        return database.with(handle -> handle.createQuery(IN_TABLE)
                .bind("council", release.councilId())
                .bind("release", release.id())
                .bind("measure", measure)
                .bind("by", by)
                .bind("after", after)
                .bind("most", most)
                .map(FIGURES.mapper("f"))
                .list());
    }

    /** What is told of everybody together. */
    List<ReleasedFigure> listTogether(Release release) {
        return database.with(handle -> handle.createQuery(TOGETHER)
                .bind("council", release.councilId())
                .bind("release", release.id())
                .map(FIGURES.mapper("f"))
                .list());
    }

    /** Everything that was ever told by one measure about one topic. */
    List<ReleasedFigure> listAbout(CouncilId council, Measure measure, String subject) {
        return database.with(handle -> handle.createQuery(ABOUT)
                .bind("council", council)
                .bind("measure", measure)
                .bind("subject", subject)
                .map(FIGURES.mapper("f"))
                .list());
    }

    /** All figures of a release, table by table. */
    List<ReleasedFigure> listAll(Release release) {
        return database.with(handle -> handle
                .createQuery(ALL)
                .bind("council", release.councilId())
                .bind("release", release.id())
                .map(FIGURES.mapper("f"))
                .stream()
                .sorted(IN_ORDER)
                .toList());
    }

    /** What is told of everybody together in these measures, the oldest of the newest quarters first. */
    List<InRelease> listNewest(CouncilId council, Collection<String> measures, int quarters) {
        return database.with(handle -> handle.createQuery(NEWEST)
                .bind("council", council)
                .bindList("measures", List.copyOf(measures))
                .bind("most", quarters)
                .map(Rows.with(
                        FIGURES.mapper("f"),
                        (figure, row) -> new InRelease(
                                figure,
                                row.getInt("quarter"),
                                row.getObject("released_at", LocalDateTime.class)
                                        .toInstant(ZoneOffset.UTC))))
                .list());
    }

    private List<Found> found(CouncilId council, String which, Map<String, ?> values, int most) {
        return database.with(handle -> handle.createQuery(FOUND.formatted(which))
                .bind("council", council)
                .bind("most", most)
                .bindMap(values)
                .map(Rows.with(
                        RELEASES.mapper("r"),
                        (release, row) -> new Found(
                                release,
                                breakdowns(row.getString("first_breakdown"), row.getString("second_breakdown")))))
                .list());
    }

    private static List<Breakdown> breakdowns(@Nullable String first, @Nullable String second) {
        return Stream.of(first, second)
                .flatMap(Stream::ofNullable)
                .map(Breakdown::valueOf)
                .toList();
    }
}
