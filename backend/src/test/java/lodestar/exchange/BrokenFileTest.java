package lodestar.exchange;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A file that is not what it should be gets a sentence its officer can act on, and the return is refused. */
class BrokenFileTest {

    @TempDir
    Path folder;

    @Test
    void a_right_return_has_nothing_to_find() {
        assertThat(AReturn.that().findings(folder).all()).isEmpty();
    }

    @Test
    void a_folder_that_is_not_there() {
        var findings = AReturn.findingsOf(folder.resolve("nowhere"));

        assertThat(codes(findings)).containsExactly(FindingCode.FOLDER_NOT_READABLE);
        assertThat(findings.refuse()).isTrue();
    }

    @Test
    void a_file_where_a_folder_should_be() throws IOException {
        var file = Files.writeString(folder.resolve("return.zip"), "PK");

        assertThat(codes(AReturn.findingsOf(file))).containsExactly(FindingCode.FOLDER_NOT_READABLE);
    }

    @Test
    void a_folder_without_files() {
        assertThat(codes(AReturn.findingsOf(folder))).containsExactly(FindingCode.FOLDER_NOT_READABLE);
    }

    @Test
    void a_folder_full_of_other_things() throws IOException {
        for (int i = 0; i <= ReturnFolder.MOST_FILES; i++) {
            Files.writeString(folder.resolve("photo" + i), "x");
        }

        assertThat(codes(AReturn.findingsOf(folder))).containsExactly(FindingCode.FOLDER_TOO_FULL);
    }

    @Test
    void two_hundred_megabytes_are_refused_before_they_are_read() throws IOException {
        AReturn.that().in(folder);
        try (var big = new RandomAccessFile(folder.resolve("episodes.csv").toFile(), "rw")) {
            big.setLength(200L * 1024 * 1024);
        }

        var finding = only(AReturn.findingsOf(folder), FindingCode.FILE_TOO_LARGE);

        assertThat(finding.whatIsWrong()).isEqualTo("This file has 200 MB; at most 100 MB are read.");
        assertThat(finding.file()).isEqualTo("episodes.csv");
    }

    @Test
    void more_rows_than_any_council_has() {
        var rows = "jo1,10/05/2010\n".repeat(CsvFile.MOST_ROWS + 1);

        assertRefused(AReturn.that().has("header.csv", "CHILD,DOB\n" + rows), FindingCode.ROWS_TOO_MANY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "\uFEFF", "   "})
    void an_empty_file(String nothing) {
        assertRefused(AReturn.that().has("reviews.csv", nothing), FindingCode.FILE_EMPTY);
        assertRefused(AReturn.that().has("reviews.csv", nothing), FindingCode.TABLES_MISSING);
    }

    @Test
    void header_with_only_its_first_line() {
        assertRefused(AReturn.that().has("header.csv", "CHILD,DOB\n"), FindingCode.HEADER_WITHOUT_ROWS);
    }

    @Test
    void another_table_with_only_its_first_line_is_asked_about() {
        var findings =
                AReturn.that().has("reviews.csv", "CHILD,REVIEW,REVIEW_CODE\n").findings(folder);

        assertThat(codes(findings)).containsExactly(FindingCode.TABLE_WITHOUT_ROWS);
        assertThat(findings.refuse()).isFalse();
    }

    @Test
    void a_table_that_is_missing_is_named_with_its_columns() {
        var finding = only(AReturn.that().hasNot("workers.csv").findings(folder), FindingCode.TABLES_MISSING);

        assertThat(finding.whatIsWrong()).contains("SWEpisodes (CHILD, SW_ID, SW_DECOM, SW_DEC, SW_REASON)");
    }

    @Test
    void two_files_of_the_same_table() {
        assertRefused(AReturn.that().has("header 2.csv", AReturn.HEADER), FindingCode.TABLE_TWICE);
    }

    @Test
    void a_file_of_something_else_is_passed_over_and_told_what_was_expected() {
        var findings = AReturn.that().has("notes.txt", "Ring Sam on Monday\n").findings(folder);

        assertThat(only(findings, FindingCode.FILE_NOT_KNOWN).whatIsWrong())
                .contains("Reviews (CHILD, REVIEW, REVIEW_CODE)");
        assertThat(findings.refuse()).isFalse();
    }

    @Test
    void a_table_that_is_not_brought_in_yet_is_named() {
        var findings =
                AReturn.that().has("x.csv", "CHILD,DOB,IN_TOUCH,ACTIV,ACCOM\n").findings(folder);

        assertThat(only(findings, FindingCode.TABLE_NOT_BROUGHT_IN).whatIsWrong())
                .isEqualTo("This is the table OC3.");
        assertThat(findings.refuse()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "'PK\u0003\u0004xl/workbook', FILE_IS_WORKBOOK",
        "'<?xml version=\"1.0\"?>', FILE_IS_XML",
        "'%PDF-1.7', FILE_NOT_TEXT",
        "'CHILD,DOB\u0000\u0000\u0000', FILE_NOT_TEXT"
    })
    void a_file_of_another_kind_in_a_tables_place(String start, FindingCode code) {
        var spoilt = AReturn.that().has("episodes.csv", start, ISO_8859_1);

        assertThat(codes(spoilt.findings(folder))).contains(code);
        assertRefused(spoilt, FindingCode.TABLES_MISSING);
    }

    @Test
    void zero_characters_further_on() {
        var many = "max2,01/07/2023,01/09/2025,PN0\n".repeat(400);
        var spoilt = AReturn.that().adds("reviews.csv", many + "jo1,,\u0000,PN1");

        assertThat(only(spoilt.findings(folder), FindingCode.FILE_DAMAGED).line())
                .isEqualTo(405);
    }

    @Test
    void a_column_that_is_missing() {
        var finding = only(
                AReturn.that().changes("workers.csv", "SW_REASON", "WHY").findings(folder), FindingCode.COLUMN_MISSING);

        assertThat(finding.column()).isEqualTo("SW_REASON");
        assertThat(finding.whatIsWrong()).isEqualTo("SWEpisodes has no column SW_REASON.");
    }

    @Test
    void a_column_that_is_there_twice() {
        assertRefused(AReturn.that().changes("header.csv", "UPN", "DOB"), FindingCode.COLUMN_TWICE);
    }

    @Test
    void a_column_that_nobody_asked_for_is_left_behind() {
        var findings = AReturn.that()
                .has("header.csv", "CHILD,DOB,UPN,FIRST_NAME\njo1,10/05/2010,,Jo\nmax2,01/07/2023,,Max\n")
                .findings(folder);

        assertThat(codes(findings)).containsExactly(FindingCode.COLUMN_NOT_KNOWN);
        assertThat(findings.refuse()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "'jo1,10/05/2010', ROW_TOO_SHORT",
        "'jo1,10/05/2010,03/06/2025,PN1,and,more', ROW_TOO_LONG",
        "'jo1,\"10/05/2010,03/06/2025,PN1', QUOTE_NOT_CLOSED",
        "'jo1,\"10/05/2010\"x,03/06/2025,PN1', QUOTE_NOT_CLOSED"
    })
    void a_row_of_the_wrong_shape(String row, FindingCode code) {
        var findings = AReturn.that().adds("reviews.csv", row).findings(folder);

        assertThat(only(findings, code).line()).isEqualTo(5);
        assertThat(findings.refuse()).isTrue();
    }

    @Test
    void a_quotation_mark_that_swallows_the_next_rows() {
        var findings = AReturn.that()
                .changes("reviews.csv", "02/06/2025", "\"02/06/2025")
                .findings(folder);

        assertThat(findings.refuse()).isTrue();
        assertThat(only(findings, FindingCode.QUOTE_NOT_CLOSED).line()).isEqualTo(2);
    }

    @Test
    void a_quotation_mark_that_swallows_megabytes_is_refused_in_little_memory() {
        var swallowed = "max2,01/07/2023,01/09/2025,PN0\n".repeat(100_000);

        assertRefused(AReturn.that().adds("reviews.csv", "jo1,\"" + swallowed), FindingCode.QUOTE_NOT_CLOSED);
    }

    @Test
    void a_last_line_without_an_end_is_asked_about_when_its_last_cell_is_whole() {
        var findings = AReturn.that()
                .has("reviews.csv", AReturn.REVIEWS.stripTrailing())
                .findings(folder);

        assertThat(codes(findings)).containsExactly(FindingCode.LAST_LINE_OPEN);
        assertThat(findings.refuse()).isFalse();
    }

    @Test
    void a_file_cut_off_anywhere_inside_its_last_row_is_refused() {
        var whole = AReturn.SOCIAL_WORKERS.getBytes(StandardCharsets.UTF_8);
        int lastRow = AReturn.SOCIAL_WORKERS.lastIndexOf("max2");

        for (int end = lastRow + 1; end < whole.length - 1; end++) {
            var findings =
                    AReturn.that().has("workers.csv", Arrays.copyOf(whole, end)).findings(folder);
            assertThat(findings.refuse()).as("cut after %d bytes", end).isTrue();
        }
    }

    private void assertRefused(AReturn spoilt, FindingCode code) {
        var findings = spoilt.findings(folder);

        assertThat(codes(findings)).contains(code);
        assertThat(findings.refuse()).isTrue();
    }

    private static List<FindingCode> codes(Findings findings) {
        return findings.groups().stream().map(Findings.Group::code).distinct().toList();
    }

    private static Finding only(Findings findings, FindingCode code) {
        return findings.all().stream()
                .filter(it -> it.code() == code)
                .findFirst()
                .orElseThrow();
    }
}
