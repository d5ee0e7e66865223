package lodestar.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One row's cells, read as what they should be. What cannot be read is a finding, and then nothing is given back. */
final class Cells {

    private static final Pattern REFERENCE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._/-]{0,19}");

    /** What a spreadsheet makes of a number; as a reference it would be another child than the one meant. */
    private static final Pattern SPREADSHEET_NUMBER = Pattern.compile("\\d+\\.0+|\\d+\\.\\d+E\\d+");

    private final Row row;
    private final Origin at;
    private final Codes codes;
    private final Findings findings;
    private final List<CodeUse> toCheckByYear;

    Cells(Row row, Codes codes, Findings findings, List<CodeUse> toCheckByYear) {
        this.row = row;
        this.at = new Origin(row.file(), row.line(), shown(row.cell("CHILD")));
        this.codes = codes;
        this.findings = findings;
        this.toCheckByYear = toCheckByYear;
    }

    Origin at() {
        return at;
    }

    boolean childIsNamed() {
        var child = row.cell("CHILD");
        if (child.isEmpty()) {
            tell(FindingCode.CHILD_BLANK, "CHILD", "This row does not say which child it is about.");
            return false;
        }
        if (!isReference(child)) {
            tell(
                    FindingCode.CHILD_NOT_A_REFERENCE,
                    "CHILD",
                    "\"%s\" cannot be a child's reference.".formatted(at.child()));
            return false;
        }
        return true;
    }

    @Nullable
    String worker(String column) {
        var worker = row.cell(column);
        if (worker.isEmpty()) {
            return missing(column);
        }
        if (!isReference(worker)) {
            tell(FindingCode.WORKER_NOT_A_REFERENCE, column, "\"%s\" cannot be a reference.".formatted(shown(worker)));
            return null;
        }
        return worker;
    }

    private static boolean isReference(String text) {
        return REFERENCE.matcher(text).matches()
                && !SPREADSHEET_NUMBER.matcher(text).matches();
    }

    /** A date of birth: where parts are unknown, the earliest it can have been, in every table alike. */
    @Nullable
    LocalDate birth() {
        var date = date("DOB");
        return date == null ? null : date.earliest();
    }

    @Nullable
    LocalDate neededBirth() {
        return start("DOB");
    }

    /** A first day: where parts are unknown, the earliest it can have been. */
    @Nullable
    LocalDate start(String column) {
        var date = date(column);
        return date == null ? missingUnlessThere(column) : date.earliest();
    }

    /** A last day: where parts are unknown, the latest it can have been; none while it goes on. */
    @Nullable
    LocalDate end(String column) {
        var date = date(column);
        return date == null ? null : date.latest();
    }

    /** True when something stands there that could not be read, which is not the same as an end still to come. */
    boolean unreadable(String column, @Nullable Object read) {
        return read == null && !row.cell(column).isEmpty();
    }

    @Nullable
    String code(String column) {
        var code = row.cell(column).toUpperCase(Locale.ROOT);
        if (code.isEmpty()) {
            return null;
        }

        var known = codes.find(column, code).orElse(null);
        if (known == null) {
            tell(FindingCode.CODE_NOT_KNOWN, column, "\"%s\" is not a code of %s.".formatted(shown(code), column));
            return null;
        }
        if (!known.ofEveryYear()) {
            toCheckByYear.add(new CodeUse(at, column, code, known));
        }
        return code;
    }

    @Nullable
    String neededCode(String column) {
        return row.cell(column).isEmpty() ? missing(column) : code(column);
    }

    private @Nullable ReturnDate date(String column) {
        var written = row.cell(column);
        if (written.isEmpty()) {
            return null;
        }

        var date = ReturnDate.parse(written).orElse(null);
        if (date == null) {
            tell(FindingCode.DATE_NOT_A_DATE, column, "\"%s\" is not a date.".formatted(shown(written)));
        } else if (date.partsUnknown()) {
            tell(FindingCode.DATE_PART_UNKNOWN, column, "\"%s\" leaves the day open.".formatted(shown(written)));
        }
        return date;
    }

    private @Nullable LocalDate missingUnlessThere(String column) {
        if (row.cell(column).isEmpty()) {
            missing(column);
        }
        return null;
    }

    private @Nullable String missing(String column) {
        tell(FindingCode.VALUE_MISSING, column, "%s is empty.".formatted(column));
        return null;
    }

    private void tell(FindingCode code, String column, String whatIsWrong) {
        findings.add(at.finding(code, column, whatIsWrong));
    }

    /** What a person sees of a cell: short, and nothing that a terminal would obey. */
    private static String shown(String cell) {
        var plain = cell.replaceAll("\\p{C}", "?");
        return plain.length() <= 30 ? plain : plain.substring(0, 27) + "...";
    }
}
