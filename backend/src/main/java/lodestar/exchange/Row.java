package lodestar.exchange;

import java.util.List;

/** One row of a table as it stands in its file: the line it began on and its cells, stripped. */
public record Row(String file, long line, Columns columns, List<String> cells) {

    /** What stands in a column; empty where the table has no such column. */
    public String cell(String column) {
        int index = columns.indexOf(column);
        return index < 0 || index >= cells.size() ? "" : cells.get(index).strip();
    }

    boolean blank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
