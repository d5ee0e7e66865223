package lodestar.benchmark;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import lodestar.exchange.Finding;
import lodestar.exchange.FindingCode;
import lodestar.exchange.Findings;
import lodestar.exchange.Row;

/** The cells of one row, read as what they should be. What cannot be is a finding, and then nothing is given back. */
record RowCells(Row row, LocalDate today, Findings findings) {

    private static final int FIRST_YEAR = 1990;
    private static final int SHOWN = 30;
    private static final Pattern PLACE = Pattern.compile("E\\d{8}");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern TWO_YEARS = Pattern.compile("\\d{6}");
    private static final Pattern MEASURE =
            Pattern.compile("[A-Za-z0-9_.-]{1,%d}".formatted(BenchmarkMeasure.LONGEST_CODE));

    Optional<String> measure(String column) {
        return matching(
                column, MEASURE, FindingCode.TEXT_NOT_POSSIBLE, "\"%s\" cannot be the short name of a measure.");
    }

    Optional<String> place(String column) {
        return matching(column, PLACE, FindingCode.PLACE_NOT_A_CODE, "\"%s\" is no ONS code of a place in England.");
    }

    Optional<String> text(String column, int longest) {
        var written = row.cell(column);
        if (!written.isEmpty() && written.length() <= longest) {
            return Optional.of(written);
        }
        return none(
                FindingCode.TEXT_NOT_POSSIBLE,
                column,
                written.isEmpty() ? "This cell is empty." : "This is longer than %d characters.".formatted(longest));
    }

    /** A year, or the second of two that follow each other: 202324 is 2024. */
    Optional<Integer> year(String column) {
        var written = row.cell(column);
        int year = -1;
        if (YEAR.matcher(written).matches()) {
            year = Integer.parseInt(written);
        } else if (TWO_YEARS.matcher(written).matches()) {
            int second = Integer.parseInt(written.substring(0, 4)) + 1;
            year = second % 100 == Integer.parseInt(written.substring(4)) ? second : -1;
        }
        return year >= FIRST_YEAR && year <= today.getYear()
                ? Optional.of(year)
                : none(
                        FindingCode.YEAR_NOT_POSSIBLE,
                        column,
                        "\"%s\" is no year that can be.".formatted(shown(written)));
    }

    Optional<Level> level(String column, FindingCode otherwise) {
        var written = row.cell(column);
        return Level.of(written)
                .or(() -> none(
                        otherwise, column, "\"%s\" is not England, a region or a council.".formatted(shown(written))));
    }

    Optional<Published> published(String column) {
        var written = row.cell(column);
        return Published.read(written)
                .or(() -> none(
                        FindingCode.FIGURE_NOT_KNOWN,
                        column,
                        written.isEmpty()
                                ? "This cell is empty, and an empty cell says nothing."
                                : "\"%s\" is neither a number nor a sign that is known.".formatted(shown(written))));
    }

    <T> Optional<T> none(FindingCode code, String column, String whatIsWrong) {
        findings.add(new Finding(code, row.file(), Math.toIntExact(row.line()), null, shown(column), whatIsWrong));
        return Optional.empty();
    }

    private Optional<String> matching(String column, Pattern pattern, FindingCode code, String sentence) {
        var written = row.cell(column);
        return pattern.matcher(written).matches()
                ? Optional.of(written)
                : none(code, column, sentence.formatted(shown(written)));
    }

    static String shown(String written) {
        return written.length() <= SHOWN ? written : written.substring(0, SHOWN - 3) + "...";
    }
}
