package lodestar.exchange;

import static java.util.stream.Collectors.toMap;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The codes a return may use in each column, what they mean in our words and in which years they were asked for. */
record Codes(Map<String, Code> byColumnAndCode) {

    /** A code and the years it is for, each year named by the one it ends in; 0 where nothing is said. */
    record Code(String label, int firstYear, int lastYear) {

        boolean ofEveryYear() {
            return firstYear == 0 && lastYear == 0;
        }

        boolean of(ReportingYear year) {
            return (firstYear == 0 || year.endsIn() >= firstYear) && (lastYear == 0 || year.endsIn() <= lastYear);
        }
    }

    static Codes load() {
        var list = Objects.requireNonNull(Codes.class.getResourceAsStream("/exchange/ssda903_codes.csv"));
        try (var rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(list, StandardCharsets.UTF_8))) {
            return new Codes(rows.stream()
                    .collect(toMap(row -> key(row.getField("field"), row.getField("code")), Codes::code)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Optional<Code> find(String column, String code) {
        return Optional.ofNullable(byColumnAndCode.get(key(column, code)));
    }

    private static Code code(NamedCsvRecord row) {
        return new Code(row.getField("label"), year(row.getField("first_year")), year(row.getField("last_year")));
    }

    private static int year(String written) {
        return written.isEmpty() ? 0 : Integer.parseInt(written);
    }

    private static String key(String column, String code) {
        return column + " " + code;
    }
}
