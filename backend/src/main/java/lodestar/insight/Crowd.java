package lodestar.insight;

import java.util.List;

/**
 * Young people whom no table can tell apart: of the same categories, and in the same cells of every release so far.
 *
 * <p>It says who is in a group and nothing of what they answered, so nothing that is decided by it can depend on that
 * (S7).
 *
 * @param isBefore it is about what they gave in the quarter before, not in the one that is closed
 * @param signature the cells that this is in since earlier releases; empty for none
 * @param categories of the breakdowns chosen, on the last day of the quarter that is closed; none where they gave
 *     nothing in it
 * @param atBothEnds they gave something in both quarters
 */
record Crowd(boolean isBefore, String signature, List<Category> categories, boolean atBothEnds, int people) {

    /** The same people, once what they gave is in the cells of one table more. */
    Crowd in(Table table, Joining joining) {
        if (!isIn(table)) {
            return this;
        }
        var cell = table.cell(joining.placeOf(categories));
        return new Crowd(isBefore, signature + " " + cell, categories, atBothEnds, people);
    }

    /** Whether what they gave is counted in a table. */
    boolean isIn(Table table) {
        return table.measure().needsBothEnds() ? atBothEnds : !isBefore;
    }
}
