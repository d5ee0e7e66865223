package lodestar.insight;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * In SQL, the cells of a release that an answer {@code w} is in: {@link Crowd#in} says the same. It is made of places
 * and codes of ours alone.
 */
record CellsInSql(Collection<Reckoning> reckonings, List<Breakdown> chosen) {

    private static final List<String> PLACES = List.of("w.first_place", "w.second_place");

    /** Of what was given in the quarter that is closed. */
    String now() {
        return cells(true);
    }

    /** Of what the same people gave in the quarter before. */
    String before() {
        return cells(false);
    }

    private String cells(boolean isNow) {
        return "CASE w.subject %s ELSE '' END"
                .formatted(reckonings.stream()
                        .map(it -> "WHEN '%s' THEN %s"
                                .formatted(it.subject().topic().code(), cells(it.layout(), isNow)))
                        .collect(joining(" ")));
    }

    private String cells(Layout layout, boolean isNow) {
        var cells = layout.shown().entrySet().stream()
                .filter(shown -> isNow || shown.getKey().measure().needsBothEnds())
                .map(this::cell)
                .collect(joining(", "));
        return cells.isEmpty() ? "''" : "CONCAT_WS(' ', %s)".formatted(cells);
    }

    private String cell(Map.Entry<Table, Joining> shown) {
        var table = shown.getKey();
        var cell = table.by() == null ? "'%s'".formatted(table.cell(0)) : cases(table, shown.getValue());
        return table.measure().needsBothEnds()
                ? "CASE WHEN w.token_before IS NOT NULL THEN %s END".formatted(cell)
                : cell;
    }

    private String cases(Table table, Joining joining) {
        var categories = IntStream.range(0, joining.parts().size())
                .boxed()
                .flatMap(place -> joining.at(place).stream()
                        .map(category -> "WHEN %d THEN '%s'".formatted(category.place(), table.cell(place))))
                .collect(joining(" "));
        return "CASE %s %s END".formatted(PLACES.get(chosen.indexOf(table.by())), categories);
    }
}
