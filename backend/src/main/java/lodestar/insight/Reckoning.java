package lodestar.insight;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import lodestar.insight.Measure.What;

/**
 * The tables of one subject, reckoned once and never again (S3).
 *
 * @param layout which of them are shown
 */
record Reckoning(Subject subject, List<Table> tables, Layout layout, int fewest) {

    static Reckoning of(Subject subject, List<Breakdown> chosen, Fewest fewest) {
        var tables = Table.of(subject.topic(), chosen);
        return new Reckoning(subject, tables, Layout.of(tables, subject.crowds(), fewest), fewest.now());
    }

    /**
     * One figure in its place.
     *
     * @param categories those that were joined; none for the council as a whole, and for a table that is held back
     */
    record Cell(Table table, int place, List<Category> categories, What what, Figure figure) {}

    /** Every figure. A table that is held back looks the same whoever would have been in it (S7). */
    List<Cell> cells() {
        return tables.stream()
                .flatMap(table ->
                        layout.of(table).map(joining -> shown(table, joining)).orElseGet(() -> heldBack(table)))
                .toList();
    }

    private static Stream<Cell> heldBack(Table table) {
        return table.measure().told().stream().map(what -> new Cell(table, 0, List.of(), what, new Figure.HeldBack()));
    }

    private Stream<Cell> shown(Table table, Joining joining) {
        return joining.places().boxed().flatMap(place -> {
            var group = group(table, joining, place);
            return table.measure().told().stream()
                    .map(what -> new Cell(table, place, joining.at(place), what, figure(what, group)));
        });
    }

    private List<Given> group(Table table, Joining joining, int place) {
        var group = subject.given().stream()
                .filter(given -> given.crowd().isIn(table) && joining.holds(place, given.categories()))
                .toList();
        if (people(group) < fewest) {
            throw new IllegalStateException("A group of too few was about to be shown.");
        }
        return group;
    }

    private Figure figure(What what, List<Given> group) {
        return point(what)
                .<Figure>map(point -> new Figure.Took(Wait.middle(waits(point, group))))
                .orElseGet(() -> counted(what, group));
    }

    private Figure counted(What what, List<Given> group) {
        var those = group.stream().filter(given -> given.is(what)).toList();
        return what == What.PEOPLE
                ? Figure.People.of(people(those), fewest)
                : new Figure.Part(Share.of(people(those), people(group)));
    }

    private static Map<Wait, Long> waits(What point, List<Given> group) {
        return group.stream().collect(groupingBy(given -> given.wait(point), summingLong(Given::people)));
    }

    private static long people(List<Given> group) {
        return group.stream().mapToLong(Given::people).sum();
    }

    /** To which point the time is told, for what tells a time. */
    private static Optional<What> point(What what) {
        return switch (what) {
            case TIME_TO_HEARD -> Optional.of(What.HEARD);
            case TIME_TO_ANSWERED -> Optional.of(What.ANSWERED);
            case TIME_TO_DONE -> Optional.of(What.DONE);
            case TIME_TO_SORTED -> Optional.of(What.SORTED);
            default -> Optional.empty();
        };
    }
}
