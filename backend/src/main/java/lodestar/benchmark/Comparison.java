package lodestar.benchmark;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import lodestar.benchmark.BenchmarkRepository.Sourced;
import org.jspecify.annotations.Nullable;

/** One measure: this council beside its statistical neighbours, its region and England, year by year. */
record Comparison(BenchmarkMeasure measure, List<Integer> years, List<Line> lines, List<Origin> sources) {

    static final String ENGLAND = "E92000001";

    private static final int MOST_YEARS = 12;

    /** One place, or the middle of several. */
    record Line(Who who, String name, List<Point> points) {

        /** Only whose. */
        @Override
        public String toString() {
            return "Line of " + who;
        }
    }

    /**
     * What is told of one year.
     *
     * @param number as it was published; none where there is a sign
     * @param counted how many it was worked out from; of the middle, how many neighbours have a number
     */
    record Point(
            int year,
            @Nullable String number,
            @Nullable Symbol symbol,
            @Nullable String counted,
            @Nullable Publication from) {

        static Point of(Sourced told) {
            var figure = told.figure();
            var symbol = figure.published().symbol().orElse(null);
            return new Point(
                    figure.year(),
                    symbol == null ? figure.value() : null,
                    symbol,
                    figure.counted(),
                    told.publication());
        }
    }

    /** A publication, and the years of which it is told by it. */
    record Origin(Publication publication, List<Integer> years) {}

    /** Those whose figures are wanted for a council, by their codes. */
    static List<String> places(String council, Optional<Authority> us) {
        return Stream.concat(
                        Stream.of(council, ENGLAND),
                        us.stream().flatMap(it -> Stream.concat(Stream.of(it.regionCode()), it.alike().stream())))
                .toList();
    }

    static Comparison of(BenchmarkMeasure measure, String council, Optional<Authority> us, List<Sourced> told) {
        var newest = told.stream()
                .map(it -> it.figure().year())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .limit(MOST_YEARS)
                .sorted()
                .toList();
        var byPlace = told.stream()
                .filter(it -> newest.contains(it.figure().year()))
                .collect(groupingBy(it -> it.figure().place()));
        var lines = new ArrayList<Line>();
        line(Who.US, byPlace.get(council)).ifPresent(lines::add);
        var neighbours = us.stream()
                .flatMap(it -> it.alike().stream())
                .flatMap(place -> line(Who.NEIGHBOUR, byPlace.get(place)).stream())
                .toList();
        middle(neighbours).ifPresent(lines::add);
        us.flatMap(it -> line(Who.REGION, byPlace.get(it.regionCode()))).ifPresent(lines::add);
        line(Who.ENGLAND, byPlace.get(ENGLAND)).ifPresent(lines::add);
        lines.addAll(neighbours);
        return new Comparison(measure, newest, List.copyOf(lines), sources(lines));
    }

    private static Optional<Line> line(Who who, @Nullable List<Sourced> told) {
        return told == null
                ? Optional.empty()
                : Optional.of(new Line(
                        who,
                        told.getLast().figure().name(),
                        told.stream().map(Point::of).toList()));
    }

    /** Signs have no place between numbers, so the middle is of those neighbours that have a number. */
    private static Optional<Line> middle(List<Line> neighbours) {
        var numbers = neighbours.stream()
                .flatMap(it -> it.points().stream())
                .filter(it -> it.number() != null)
                .collect(groupingBy(
                        Point::year,
                        TreeMap::new,
                        mapping(it -> new BigDecimal(String.valueOf(it.number())), toList())));
        var points = numbers.entrySet().stream()
                .map(year -> new Point(
                        year.getKey(),
                        middleOf(year.getValue()),
                        null,
                        String.valueOf(year.getValue().size()),
                        null))
                .toList();
        return points.isEmpty() ? Optional.empty() : Optional.of(new Line(Who.MIDDLE, "", points));
    }

    private static String middleOf(List<BigDecimal> numbers) {
        var sorted = numbers.stream().sorted().toList();
        var low = sorted.get((sorted.size() - 1) / 2);
        var high = sorted.get(sorted.size() / 2);
        var scale = Math.max(low.scale(), high.scale());
        var middle = low.add(high).divide(BigDecimal.TWO, scale + 1, RoundingMode.HALF_UP);
        var plain = middle.stripTrailingZeros();
        return (plain.scale() <= scale ? middle.setScale(scale, RoundingMode.UNNECESSARY) : middle).toPlainString();
    }

    private static List<Origin> sources(List<Line> lines) {
        return lines.stream()
                .flatMap(it -> it.points().stream())
                .filter(it -> it.from() != null)
                .collect(toMap(
                        point -> Optional.ofNullable(point.from()).orElseThrow(),
                        point -> new TreeSet<>(List.of(point.year())),
                        (some, more) -> {
                            some.addAll(more);
                            return some;
                        },
                        LinkedHashMap::new))
                .entrySet()
                .stream()
                .map(it -> new Origin(it.getKey(), List.copyOf(it.getValue())))
                .toList();
    }

    /** Every measure for which there is something, each as on its page. */
    static List<Comparison> all(
            List<BenchmarkMeasure> measures, String council, Optional<Authority> us, List<Sourced> told) {
        Map<String, List<Sourced>> byMeasure =
                told.stream().collect(groupingBy(it -> it.figure().measure()));
        return measures.stream()
                .map(it -> of(it, council, us, byMeasure.getOrDefault(it.code(), List.of())))
                .toList();
    }
}
