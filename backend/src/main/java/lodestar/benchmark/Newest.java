package lodestar.benchmark;

import java.util.List;
import java.util.Optional;
import lodestar.benchmark.Comparison.Line;
import lodestar.benchmark.Comparison.Origin;
import org.jspecify.annotations.Nullable;

/**
 * One measure in the newest year of which something is published: this council beside others, without each neighbour.
 */
record Newest(BenchmarkMeasure measure, int year, List<At> told, List<Origin> sources) {

    /** One place, or the middle of several: a number, or a sign where there is none. */
    record At(Who who, @Nullable String number, @Nullable Symbol symbol) {}

    /** Out of what stands on the measure's own page; nothing where nothing is published of any of them. */
    static Optional<Newest> of(Comparison comparison) {
        if (comparison.years().isEmpty()) {
            return Optional.empty();
        }
        int year = comparison.years().getLast();
        var told = comparison.lines().stream()
                .filter(line -> line.who() != Who.NEIGHBOUR)
                .flatMap(line -> at(line, year).stream())
                .toList();
        var sources = comparison.sources().stream()
                .filter(source -> source.years().contains(year))
                .toList();
        return Optional.of(new Newest(comparison.measure(), year, told, sources));
    }

    private static Optional<At> at(Line line, int year) {
        return line.points().stream()
                .filter(point -> point.year() == year)
                .map(point -> new At(line.who(), point.number(), point.symbol()))
                .findFirst();
    }
}
