package lodestar.insight;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;

/**
 * A table as the file of somebody's spreadsheet. Every cell of it is a text, and none is worked out.
 *
 * @param rows each with as many cells as there are headings
 */
public record Sheet(String name, List<String> headings, List<List<String>> rows) {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** What a spreadsheet would take for a formula. */
    private static final Pattern FORMULA = Pattern.compile("^\\s*[=+\\-@\\t\\r].*", Pattern.DOTALL);

    /** A text that a spreadsheet shows and never works out. */
    public static String harmless(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }

    /** As RFC 4180 has it, in UTF-8 with a byte order mark, without which a spreadsheet takes it for something else. */
    public byte[] csv() {
        var text = new StringWriter();
        text.write(BYTE_ORDER_MARK);
        try (var file = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            file.writeRecord(headings);
            rows.forEach(file::writeRecord);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(UTF_8);
    }

    /** As an Office Open XML workbook (ISO/IEC 29500) with one sheet. */
    public byte[] xlsx() {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Lodestar", null)) {
            var sheet = workbook.newWorksheet(name);
            sheet.freezePane(0, 1);
            for (int column = 0; column < headings.size(); column++) {
                sheet.value(0, column, headings.get(column));
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

    /** Only how long it is. */
    @Override
    public String toString() {
        return "Sheet of %d rows".formatted(rows.size());
    }
}
