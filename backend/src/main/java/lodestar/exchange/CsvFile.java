package lodestar.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A text file with one row a line, read row by row; which sign stands between the cells is found out. */
public record CsvFile(Source source, Charset charset, char separator, Columns columns) {

    static final int MOST_ROWS = 200_000;
    private static final int LONGEST_FIRST_LINE = 16_384;
    private static final int LONGEST_ROW = 65_536;

    /** How a spreadsheet may announce its separator, on a line of its own. */
    private static final Pattern ANNOUNCEMENT = Pattern.compile("\"?sep=.?\"?", Pattern.CASE_INSENSITIVE);

    public static CsvFile open(Source source, Charset charset) throws IOException {
        var firstLine = firstLine(source, charset);
        char separator = Stream.of(',', ';', '\t')
                .max(Comparator.comparingInt(it -> firstLine.split(Pattern.quote(String.valueOf(it)), -1).length))
                .orElse(',');
        var names = List.of(firstLine.split(Pattern.quote(String.valueOf(separator)), -1));
        return new CsvFile(source, charset, separator, Columns.of(names));
    }

    public String name() {
        return source.name();
    }

    private static String firstLine(Source source, Charset charset) throws IOException {
        try (var reader = new BufferedReader(reader(source, charset), LONGEST_FIRST_LINE)) {
            String line;
            do {
                line = shortLine(reader);
            } while (line != null
                    && (line.isBlank() || ANNOUNCEMENT.matcher(line).matches()));
            return line == null ? "" : line;
        }
    }

    /** A line as far as a first line may sensibly go, or none at the end; a file need not have line ends at all. */
    private static @Nullable String shortLine(Reader reader) throws IOException {
        var line = new StringBuilder();
        int character = reader.read();
        if (character < 0) {
            return null;
        }
        while (character >= 0 && character != '\n' && character != '\r' && line.length() < LONGEST_FIRST_LINE) {
            line.append((char) character);
            character = reader.read();
        }
        return line.toString();
    }

    private static WatchedReader reader(Source source, Charset charset) throws IOException {
        return WatchedReader.withoutMark(new InputStreamReader(source.open(), charset));
    }

    /** Hands on every row under the first line; what is wrong with the file as such goes to the findings. */
    public void eachRow(Findings findings, Consumer<Row> take) {
        try (var characters = reader(source, charset);
                var records = csv(characters)) {
            var rows = new RowsOfFile(this, findings, take);
            if (readAll(records, rows, findings)) {
                rows.end(characters);
            }
        } catch (IOException | UncheckedIOException unreadable) {
            findings.inFile(FindingCode.FILE_NOT_READABLE, name(), "This file could not be read to its end.");
        }
    }

    /** False when the end of the file was not reached. */
    private boolean readAll(CsvReader<CsvRecord> records, RowsOfFile rows, Findings findings) {
        try {
            for (var record : records) {
                if (!rows.take(record)) {
                    return false;
                }
            }
            return true;
        } catch (CsvParseException unreadable) {
            findings.inLine(
                    FindingCode.QUOTE_NOT_CLOSED,
                    name(),
                    rows.lastLine() + 1,
                    "From this line on the file cannot be split into rows: a quotation mark is in a wrong place.");
            return false;
        }
    }

    private CsvReader<CsvRecord> csv(Reader characters) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .trimWhitespacesAroundQuotes(true)
                .maxBufferSize(LONGEST_ROW)
                .ofCsvRecord(characters);
    }

    static boolean isAnnouncement(String cell) {
        return ANNOUNCEMENT.matcher(cell.strip()).matches();
    }
}
