package lodestar.exchange;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The rows of one file as they come by: each is checked for its shape before it is handed on. */
final class RowsOfFile {

    private final CsvFile file;
    private final Findings findings;
    private final Consumer<Row> take;

    private boolean firstLineSeen;
    private long lastLine;
    private int count;
    private @Nullable Row last;

    RowsOfFile(CsvFile file, Findings findings, Consumer<Row> take) {
        this.file = file;
        this.findings = findings;
        this.take = take;
    }

    /** False when there is no sense in reading on. */
    boolean take(CsvRecord found) {
        lastLine = found.getStartingLineNumber();
        if (!firstLineSeen) {
            firstLineSeen = !isBeforeFirstLine(found.getFields());
            return true;
        }
        var row = new Row(file.name(), lastLine, file.columns(), found.getFields());
        if (row.blank()) {
            return true;
        }
        if (++count > CsvFile.MOST_ROWS) {
            findings.inFile(
                    FindingCode.ROWS_TOO_MANY, file.name(), "This file has more than %,d rows.".formatted(count - 1));
            return false;
        }
        last = row;
        return judge(row);
    }

    private boolean isBeforeFirstLine(List<String> cells) {
        return cells.stream().allMatch(String::isBlank) || CsvFile.isAnnouncement(cells.getFirst());
    }

    private boolean judge(Row row) {
        int wanted = file.columns().names().size();
        int there = row.cells().size();
        if (row.cells().stream().anyMatch(cell -> cell.indexOf('\n') >= 0 || cell.indexOf('\r') >= 0)) {
            tell(FindingCode.QUOTE_NOT_CLOSED, "A quotation mark that opens on this line is not closed on it.");
        } else if (there < wanted) {
            tell(FindingCode.ROW_TOO_SHORT, "This row has %d cells; the first line has %d.".formatted(there, wanted));
        } else if (row.cells().stream().skip(wanted).anyMatch(cell -> !cell.isBlank())) {
            tell(FindingCode.ROW_TOO_LONG, "This row has %d cells; the first line has %d.".formatted(there, wanted));
        } else {
            take.accept(row);
        }
        return true;
    }

    /** What only shows at the end of the file. */
    void end(WatchedReader characters) {
        if (characters.lineOfZero() > 0) {
            findings.inLine(
                    FindingCode.FILE_DAMAGED,
                    file.name(),
                    characters.lineOfZero(),
                    "This line holds a zero character.");
        }
        if (characters.quoteNeverClosed()) {
            tell(FindingCode.QUOTE_NOT_CLOSED, "The file ends inside quotation marks.");
        }
        if (characters.lastLineOpen() && last != null) {
            judgeOpenEnd(last);
        }
    }

    /** Cells cut short are found as wrong codes and dates; an empty one would pass for a cell that was left blank. */
    private void judgeOpenEnd(Row row) {
        var code = row.cells().getLast().isBlank() ? FindingCode.FILE_CUT_OFF : FindingCode.LAST_LINE_OPEN;
        tell(code, "The file's last line has no line end.");
    }

    private void tell(FindingCode code, String whatIsWrong) {
        findings.inLine(code, file.name(), lastLine, whatIsWrong);
    }

    long lastLine() {
        return lastLine;
    }
}
