package lodestar.insight;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which tables of one subject are shown, and with which categories joined.
 *
 * <p>Each table takes the first way of joining with which everything released so far, and the tables before it, keep
 * the ledger rule (S5). One without such a way is held back. All of it follows from who is in the groups alone (S7).
 *
 * @param shown the tables that are shown; one that is not here is held back
 */
record Layout(Map<Table, Joining> shown) {

    /** The tables as they can be shown of these people. */
    static Layout of(List<Table> tables, List<Crowd> crowds, Fewest fewest) {
        var shown = new LinkedHashMap<Table, Joining>();
        var soFar = crowds;
        for (var table : tables) {
            var joining = first(table, soFar, fewest);
            if (joining.isPresent()) {
                shown.put(table, joining.get());
                soFar = in(table, joining.get(), soFar);
            }
        }
        return new Layout(shown);
    }

    Optional<Joining> of(Table table) {
        return Optional.ofNullable(shown.get(table));
    }

    private static Optional<Joining> first(Table table, List<Crowd> crowds, Fewest fewest) {
        return table.joinings().stream()
                .filter(joining -> hasSomebodyEverywhere(table, joining, crowds))
                .filter(joining -> LedgerRule.holds(in(table, joining, crowds), fewest))
                .findFirst();
    }

    private static List<Crowd> in(Table table, Joining joining, List<Crowd> crowds) {
        return crowds.stream().map(crowd -> crowd.in(table, joining)).toList();
    }

    /** An empty category joins a neighbour as a small one does: that nobody is in it is a figure too. */
    private static boolean hasSomebodyEverywhere(Table table, Joining joining, List<Crowd> crowds) {
        return joining.places()
                .allMatch(place -> crowds.stream()
                        .anyMatch(crowd -> crowd.isIn(table) && joining.holds(place, crowd.categories())));
    }
}
