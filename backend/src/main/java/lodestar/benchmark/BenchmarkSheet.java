package lodestar.benchmark;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lodestar.benchmark.Comparison.Line;
import lodestar.benchmark.Comparison.Point;
import lodestar.insight.Sheet;

/** What is published, as the rows of a file in the order of the page: a figure a row, each with its source. */
final class BenchmarkSheet {

    static final List<String> HEADINGS =
            List.of("Measure", "Unit", "Whose", "Name", "Year", "Figure", "Counted", "Source", "Licence");

    private BenchmarkSheet() {}

    static Sheet of(List<Comparison> comparisons) {
        return new Sheet(
                "Other councils",
                HEADINGS,
                comparisons.stream().flatMap(BenchmarkSheet::rows).toList());
    }

    private static Stream<List<String>> rows(Comparison comparison) {
        return comparison.lines().stream()
                .flatMap(line -> line.points().stream().map(point -> row(comparison, line, point)));
    }

    private static List<String> row(Comparison comparison, Line line, Point point) {
        var from = Optional.ofNullable(point.from());
        return Stream.of(
                        comparison.measure().label(),
                        BenchmarkWords.UNITS.get(comparison.measure().unit()),
                        BenchmarkWords.WHO.get(line.who()),
                        line.name(),
                        String.valueOf(point.year()),
                        figure(point),
                        point.counted() == null ? "" : point.counted(),
                        from.map(Publication::line).orElse(BenchmarkWords.WORKED_OUT),
                        from.map(Publication::licence).orElse(""))
                .map(Sheet::harmless)
                .toList();
    }

    private static String figure(Point point) {
        var symbol = point.symbol();
        return symbol == null ? String.valueOf(point.number()) : "%s: %s".formatted(symbol.sign(), symbol.meaning());
    }
}
