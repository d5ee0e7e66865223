package lodestar.benchmark;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import lodestar.benchmark.BenchmarkRepository.Sourced;
import lodestar.kernel.CouncilId;
import org.jspecify.annotations.Nullable;

/**
 * What of a file is not here yet, or is here otherwise: all that bringing it in would add.
 *
 * @param changed how much of it is here otherwise, or from another publication
 */
record Fresh(Told told, int changed) {

    static Fresh of(Told told, @Nullable Publication from, CouncilId council, BenchmarkRepository benchmarks) {
        var named = benchmarks.listNamed(council).stream().collect(toMap(BenchmarkMeasure::code, Function.identity()));
        var places = told.authorities().isEmpty()
                ? Map.<String, Authority>of()
                : benchmarks.listAuthorities(council).stream().collect(toMap(Authority::place, Function.identity()));
        var figures = told.figures().isEmpty()
                ? Map.<BenchmarkFigure.Key, Sourced>of()
                : benchmarks
                        .listOf(
                                council,
                                told.figures().stream()
                                        .map(BenchmarkFigure::measure)
                                        .collect(toSet()))
                        .stream()
                        .collect(toMap(it -> it.figure().key(), Function.identity()));

        Predicate<BenchmarkMeasure> isNamed = it -> {
            var before = named.get(it.code());
            // A file of figures does not know what its measures are called; what is known already stays.
            return before != null && (!told.figures().isEmpty() || before.saysTheSame(it));
        };
        Predicate<Authority> isPlaced =
                it -> places.containsKey(it.place()) && places.get(it.place()).saysTheSame(it);
        Predicate<BenchmarkFigure> isThere = it -> {
            var before = figures.get(it.key());
            return before != null
                    && before.figure().saysTheSame(it)
                    && before.publication().equals(from);
        };
        var fresh = new Told(
                told.layout(),
                told.figures().stream().filter(isThere.negate()).toList(),
                told.measures().stream().filter(isNamed.negate()).toList(),
                told.authorities().stream().filter(isPlaced.negate()).toList());
        var changed = fresh.figures().stream()
                        .filter(it -> figures.containsKey(it.key()))
                        .count()
                + fresh.measures().stream()
                        .filter(it -> named.containsKey(it.code()))
                        .count()
                + fresh.authorities().stream()
                        .filter(it -> places.containsKey(it.place()))
                        .count();
        return new Fresh(fresh, Math.toIntExact(changed));
    }

    boolean isNothing() {
        return told.figures().isEmpty()
                && told.measures().isEmpty()
                && told.authorities().isEmpty();
    }

    /** All of it as said by this file. */
    Told of(int number) {
        return new Told(
                told.layout(),
                told.figures().stream()
                        .map(it -> new BenchmarkFigure(
                                it.councilId(),
                                it.measure(),
                                it.place(),
                                it.year(),
                                number,
                                it.level(),
                                it.name(),
                                it.counted(),
                                it.value()))
                        .toList(),
                told.measures().stream()
                        .map(it -> new BenchmarkMeasure(it.councilId(), it.code(), number, it.label(), it.unit()))
                        .toList(),
                told.authorities().stream()
                        .map(it -> new Authority(
                                it.councilId(),
                                it.place(),
                                number,
                                it.name(),
                                it.regionCode(),
                                it.regionName(),
                                it.neighbours()))
                        .toList());
    }
}
