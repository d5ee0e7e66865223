package lodestar.insight;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Somebody who knows exactly who is in which published cell, and the exact number behind every figure, which is far
 * more than a panel is told; and works out from that whatever can be worked out by adding and subtracting.
 */
final class Attacker {

    /** One answer of somebody: what about, in which quarter, whose. */
    record Item(String subject, int quarter, int person) {}

    /** A column of the table of cells: everybody whose answers are in the same of them. */
    private record Column(List<Boolean> in, Set<Integer> people) {}

    private final List<Set<Item>> cells;

    Attacker(Collection<Set<Item>> cells) {
        this.cells = List.copyOf(cells);
    }

    /** The fewest people that any combination found is about; a very large number where nothing was published. */
    int fewest(Random orders) {
        var columns = columns();
        int fewest = Integer.MAX_VALUE;
        for (int attempt = 0; attempt < 3; attempt++) {
            for (var row : eliminated(columns)) {
                fewest = Math.min(fewest, support(row, columns));
            }
            Collections.shuffle(columns, orders);
        }
        return Math.min(fewest, fewestByPairs());
    }

    /** By taking one cell from another. */
    int fewestByPairs() {
        int fewest = Integer.MAX_VALUE;
        for (int first = 0; first < cells.size(); first++) {
            for (int second = 0; second < first; second++) {
                var apart = apart(cells.get(first), cells.get(second));
                fewest = Math.min(fewest, apart == 0 ? Integer.MAX_VALUE : apart);
            }
        }
        return fewest;
    }

    private static int apart(Set<Item> one, Set<Item> other) {
        var apart = new HashSet<Integer>();
        one.stream().filter(item -> !other.contains(item)).forEach(item -> apart.add(item.person()));
        other.stream().filter(item -> !one.contains(item)).forEach(item -> apart.add(item.person()));
        return apart.size();
    }

    private List<Column> columns() {
        var columns = new LinkedHashMap<List<Boolean>, Set<Integer>>();
        for (var item : cells.stream().flatMap(Set::stream).collect(toSet())) {
            var in = cells.stream().map(cell -> cell.contains(item)).toList();
            columns.computeIfAbsent(in, _ -> new HashSet<>()).add(item.person());
        }
        var found = new ArrayList<Column>();
        columns.forEach((in, people) -> found.add(new Column(in, people)));
        return found;
    }

    /** Gauss and Jordan, with fractions that are exact. */
    private List<Fraction[]> eliminated(List<Column> columns) {
        var rows = new ArrayList<Fraction[]>(IntStream.range(0, cells.size())
                .mapToObj(cell -> columns.stream()
                        .map(column -> Fraction.of(column.in().get(cell) ? 1 : 0))
                        .toArray(Fraction[]::new))
                .toList());
        int done = 0;
        for (int column = 0; column < columns.size() && done < rows.size(); column++) {
            int pivot = done;
            while (pivot < rows.size() && rows.get(pivot)[column].isZero()) {
                pivot++;
            }
            if (pivot < rows.size()) {
                Collections.swap(rows, done, pivot);
                clear(rows, done++, column);
            }
        }
        return rows;
    }

    private static void clear(List<Fraction[]> rows, int pivot, int column) {
        var own = rows.get(pivot);
        for (int at = 0; at < rows.size(); at++) {
            var row = rows.get(at);
            if (at != pivot && !row[column].isZero()) {
                var times = row[column].over(own[column]);
                for (int cell = column; cell < row.length; cell++) {
                    if (!own[cell].isZero()) {
                        row[cell] = row[cell].minus(own[cell].times(times));
                    }
                }
            }
        }
    }

    private static int support(Fraction[] row, List<Column> columns) {
        var people = new HashSet<Integer>();
        IntStream.range(0, row.length)
                .filter(column -> !row[column].isZero())
                .forEach(column -> people.addAll(columns.get(column).people()));
        return people.isEmpty() ? Integer.MAX_VALUE : people.size();
    }
}
