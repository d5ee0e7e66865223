package lodestar.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** However spreadsheets and case systems write the same table, it says the same. */
class FileFormatTest {

    @TempDir
    Path folder;

    static List<byte[]> encodings() {
        var text = AReturn.HEADER.replace("UN1", "Zoë");
        var windows = Charset.forName("windows-1252");
        return List.of(
                text.getBytes(StandardCharsets.UTF_8),
                ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8),
                ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE),
                ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE),
                text.getBytes(StandardCharsets.UTF_16LE),
                text.getBytes(StandardCharsets.UTF_16BE),
                text.getBytes(windows));
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void every_encoding_says_the_same(byte[] header) {
        assertSaysTheSame(AReturn.that().has("header.csv", header));
    }

    @ParameterizedTest
    @ValueSource(strings = {";", "\t", " , "})
    void every_separator_says_the_same(String separator) {
        assertSaysTheSame(everyFile(text -> text.replace(",", separator)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r", "\n\n"})
    void every_line_end_says_the_same(String lineEnd) {
        assertSaysTheSame(everyFile(text -> text.replace("\n", lineEnd)));
    }

    @Test
    void quotation_marks_make_no_difference() {
        assertSaysTheSame(everyFile(text -> text.replaceAll("[^,\n]+", "\"$0\"")));
    }

    @Test
    void a_first_line_may_announce_the_separator() {
        assertSaysTheSame(everyFile(text -> "sep=;\n" + text.replace(",", ";")));
    }

    @Test
    void the_case_and_the_blanks_of_column_names_make_no_difference() {
        assertSaysTheSame(AReturn.that()
                .changes("reviews.csv", "REVIEW_CODE", " Review code ")
                .changes("workers.csv", "SW_DECOM", "sw-decom"));
    }

    @Test
    void codes_may_be_written_small() {
        assertSaysTheSame(AReturn.that().changes("reviews.csv", "PN1", "pn1"));
    }

    @Test
    void the_order_of_columns_makes_no_difference() {
        assertSaysTheSame(AReturn.that().has("reviews.csv", """
            REVIEW_CODE,CHILD,REVIEW
            PN1,jo1,02/06/2025
            PN7,jo1,04/12/2025
            PN0,max2,01/09/2025
            """));
    }

    @Test
    void the_names_of_files_make_no_difference() {
        assertSaysTheSame(AReturn.that().hasNot("reviews.csv").has("a.txt", AReturn.REVIEWS));
    }

    @Test
    void rows_that_a_spreadsheet_left_empty_are_passed_over() {
        assertSaysTheSame(AReturn.that().adds("reviews.csv", ",,,").adds("reviews.csv", " , ,,"));
    }

    @Test
    void dates_may_be_iso_or_a_spreadsheets_numbers() {
        assertSaysTheSame(AReturn.that()
                .changes("reviews.csv", "02/06/2025", "2025-06-02")
                .changes("reviews.csv", "04/12/2025", "45995"));
    }

    private void assertSaysTheSame(AReturn other) {
        var right = content(AReturn.that());

        assertThat(content(other)).isEqualTo(right);
        assertThat(other.findings(folder).all()).isEmpty();
    }

    private List<Object> content(AReturn some) {
        var found = ReturnReader.read(some.in(folder), null, AReturn.TODAY, new Findings());
        var content = new ArrayList<>();
        content.add(found.year());
        found.children().forEach(row -> content.add(row.content()));
        found.rowsAboutAChild().forEach(row -> content.add(row.content()));
        return content;
    }

    private static AReturn everyFile(UnaryOperator<String> change) {
        return AReturn.that()
                .has("header.csv", change.apply(AReturn.HEADER))
                .has("episodes.csv", change.apply(AReturn.EPISODES))
                .has("reviews.csv", change.apply(AReturn.REVIEWS))
                .has("workers.csv", change.apply(AReturn.SOCIAL_WORKERS));
    }
}
