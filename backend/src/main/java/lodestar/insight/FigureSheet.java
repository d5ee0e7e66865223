package lodestar.insight;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;

/**
 * All figures of a release as the rows of a file, in the order of the panel's page: what is held back there is held
 * back here, with the same sentence, because it comes by the same path.
 *
 * @param rows each with as many cells as {@link #HEADINGS}
 */
record FigureSheet(List<List<String>> rows) {

    static final List<String> HEADINGS = List.of("Quarter", "Table", "Look at", "About", "Group", "What", "Figure");

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** What a spreadsheet would take for a formula. */
    private static final Pattern FORMULA = Pattern.compile("^\\s*[=+\\-@\\t\\r].*", Pattern.DOTALL);

    static FigureSheet of(Release release, List<ReleasedFigure> figures, Function<String, String> areaName) {
        var window = release.window();
        var quarter = FigureWords.word(FigureWords.QUARTERS, window.quarter()) + " " + window.year();
        var rows = new ArrayList<List<String>>();
        for (var figure : figures) {
            rows.add(Stream.of(
                            quarter,
                            FigureWords.word(FigureWords.MEASURES, figure.measure()),
                            lookAt(figure),
                            about(figure, areaName),
                            group(figure),
                            FigureWords.word(FigureWords.WHAT, figure.what()),
                            FigureWords.of(figure.figure()))
                    .map(FigureSheet::harmless)
                    .toList());
        }
        return new FigureSheet(rows);
    }

    /** A text that a spreadsheet shows and never works out. */
    static String harmless(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }

    /** As RFC 4180 has it, in UTF-8 with a byte order mark, without which a spreadsheet takes it for something else. */
    byte[] csv() {
        var text = new StringWriter();
        text.write(BYTE_ORDER_MARK);
        try (var file = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            file.writeRecord(HEADINGS);
            rows.forEach(file::writeRecord);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(UTF_8);
    }

    /** As an Office Open XML workbook (ISO/IEC 29500) with one sheet, every cell of it a text. */
    byte[] xlsx() {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Lodestar", null)) {
            var sheet = workbook.newWorksheet("Figures");
            sheet.freezePane(0, 1);
            for (int column = 0; column < HEADINGS.size(); column++) {
                sheet.value(0, column, HEADINGS.get(column));
                sheet.style(0, column).bold().set();
                for (int row = 0; row < rows.size(); row++) {
                    sheet.value(row + 1, column, rows.get(row).get(column));
                }
            }
            workbook.finish();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static String lookAt(ReleasedFigure figure) {
        return figure.breakdown().equals(ReleasedFigure.WHOLE)
                ? FigureWords.WHOLE
                : FigureWords.word(FigureWords.BREAKDOWNS, Breakdown.valueOf(figure.breakdown()));
    }

    private static String group(ReleasedFigure figure) {
        return figure.joined().isEmpty()
                ? FigureWords.EVERYBODY
                : figure.joined().stream()
                        .map(category -> FigureWords.word(FigureWords.CATEGORIES, category))
                        .collect(joining(", "));
    }

    private static String about(ReleasedFigure figure, Function<String, String> areaName) {
        if (figure.name() != null) {
            return figure.name();
        }
        return figure.measure() == Measure.SPREAD || figure.measure() == Measure.MOVED
                ? areaName.apply(figure.subject())
                : "";
    }
}
