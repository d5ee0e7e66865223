package lodestar.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a data officer would want to know before a return is believed. */
class ReturnChecksTest {

    @TempDir
    Path folder;

    @Nested
    class A_row {

        @ParameterizedTest
        @ValueSource(strings = {"1.23457E+11", "Jo Smith", "123456.0", "<b>", "a-reference-of-far-too-many-letters"})
        void needs_a_reference_and_nothing_that_only_looks_like_one(String child) {
            assertFound(
                    AReturn.that().adds("header.csv", child + ",F,10/05/2010,,,,"),
                    "CHILD_NOT_A_REFERENCE",
                    "header.csv",
                    4);
        }

        @Test
        void says_which_child_it_is_about() {
            assertFound(AReturn.that().adds("reviews.csv", ",,03/06/2025,PN1"), "CHILD_BLANK", "reviews.csv", 5);
        }

        @Test
        void is_about_a_child_in_header() {
            assertFound(
                    AReturn.that().adds("reviews.csv", "sid3,,03/06/2025,PN1"),
                    "CHILD_NOT_IN_HEADER",
                    "reviews.csv",
                    5);
        }

        @Test
        void agrees_with_header_on_the_date_of_birth() {
            assertFound(
                    AReturn.that().adds("reviews.csv", "jo1,11/05/2010,03/06/2025,PN1"),
                    "BIRTH_DATES_DIFFER",
                    "reviews.csv",
                    5);
        }

        @Test
        void that_stands_there_twice_is_taken_once() {
            var twice = AReturn.that().adds("reviews.csv", "jo1,10/05/2010,02/06/2025,PN1");

            assertFound(twice, "ROW_TWICE", "reviews.csv", 5);
            assertThat(ReturnReader.read(twice.in(folder), null, AReturn.TODAY, new Findings())
                            .reviews())
                    .hasSize(3);
        }

        @ParameterizedTest
        @CsvSource({
            "'header.csv', 'jo1,F,11/05/2010,,,,', 4",
            "'reviews.csv', 'jo1,,02/06/2025,PN3', 5",
            "'episodes.csv', 'max2,03/08/2025,S,V2,N8,K2,PR1,,,,,,SC3', 5",
            "'workers.csv', 'max2,,SW22,03/08/2025,,MANAGE', 5"
        })
        void may_not_say_otherwise_than_another_of_the_same(String file, String row, int line) {
            assertFound(AReturn.that().adds(file, row), "ROWS_DISAGREE", file, line);
        }

        @Test
        void shows_nothing_that_a_terminal_would_obey() {
            var findings =
                    AReturn.that().adds("reviews.csv", "jo1,,\u001B[2J,PN1").findings(folder);

            assertThat(findings.all().getFirst().whatIsWrong()).isEqualTo("\"?[2J\" is not a date.");
        }
    }

    @Nested
    class A_code {

        @ParameterizedTest
        @CsvSource({
            "episodes.csv, PLACE, K2, Q9",
            "episodes.csv, RNE, ',S,', ',X,'",
            "episodes.csv, LS, V2, V9",
            "episodes.csv, CIN, N8, N9",
            "episodes.csv, PLACE_PROVIDER, PR4, PR9",
            "episodes.csv, REC, X1, X9",
            "episodes.csv, REASON_PLACE_CHANGE, CARPL, CARRE",
            "reviews.csv, REVIEW_CODE, PN7, PN9",
            "workers.csv, SW_REASON, LEFTRL, SWLAZY",
            "header.csv, SEX, ',M,', ',Q,'",
            "header.csv, ETHNIC, AIND, ABCD"
        })
        void that_nobody_knows_is_an_error(String file, String column, String before, String after) {
            var finding = found(AReturn.that().changes(file, before, after), "CODE_NOT_KNOWN");

            assertThat(finding.column()).isEqualTo(column);
        }

        @Test
        void of_another_year_is_a_warning() {
            var some = AReturn.that().changes("header.csv", ",M,", ",1,").changes("episodes.csv", "K2", "H5");
            var findings = some.findings(folder);

            assertThat(findings.refuse()).isFalse();
            assertThat(findings.all())
                    .extracting(Finding::whatIsWrong)
                    .containsExactly(
                            "H5 (Semi-independent living, not a registered home) is a code of other years than"
                                    + " 2025/26.",
                            "1 (Male) is a code of other years than 2025/26.");
        }

        @Test
        void that_is_needed_may_not_be_empty() {
            assertThat(found(AReturn.that().changes("episodes.csv", "K2", ""), "VALUE_MISSING")
                            .column())
                    .isEqualTo("PLACE");
        }
    }

    @Nested
    class A_date {

        @ParameterizedTest
        @CsvSource({
            "'header.csv', '10/05/2010', '10/13/2010', DATE_NOT_A_DATE",
            "'header.csv', '10/05/2010', '', VALUE_MISSING",
            "'header.csv', '10/05/2010', '10/05/2027', BIRTH_NOT_POSSIBLE",
            "'header.csv', '10/05/2010', '10/05/1993', OLDER_THAN_25",
            "'header.csv', '10/05/2010', 'ZZ/05/2010', DATE_PART_UNKNOWN",
            "'episodes.csv', '01/02/2024', '01/02/2009', BEFORE_BIRTH",
            "'workers.csv', '03/08/2025', '03/08/2021', BEFORE_BIRTH",
            "'workers.csv', '03/08/2025', '03/08/2026', DATE_IN_THE_FUTURE",
            "'workers.csv', '03/08/2025', '03/04/2026', DATE_AFTER_THE_YEAR",
            "'workers.csv', '05/09/2025,F', '05/09/2023,F', END_BEFORE_START",
            "'reviews.csv', '02/06/2025', '02/03/2025', DATE_BEFORE_THE_YEAR"
        })
        void makes_sense(String file, String before, String after, String code) {
            assertThat(found(AReturn.that().changes(file, before, after), code).file())
                    .isEqualTo(file);
        }

        @Test
        void of_a_worker_may_lie_a_little_before_birth() {
            var early = AReturn.that().changes("workers.csv", "03/08/2025", "03/04/2023");

            assertThat(early.findings(folder).refuse()).isFalse();
        }
    }

    @Nested
    class Homes {

        @ParameterizedTest
        @CsvSource({
            "'20/07/2025,X1', '21/07/2025,X1', HOMES_OVERLAP",
            "'20/07/2025,X1', ',', HOMES_BOTH_OPEN",
            "'20/07/2025,X1', '20/07/2025,', END_WITHOUT_REASON",
            "'20/07/2025,X1', ',X1', REASON_WITHOUT_END"
        })
        void follow_each_other(String before, String after, String code) {
            var finding = found(AReturn.that().changes("episodes.csv", before, after), code);

            assertThat(finding.severity()).isEqualTo(Finding.Severity.ERROR);
            assertThat(finding.child()).isEqualTo("jo1");
        }

        @Test
        void that_were_promised_and_are_not_there_are_asked_about() {
            assertThat(found(
                                    AReturn.that().changes("episodes.csv", "20/07/2025,P", "25/07/2025,P"),
                                    "NEXT_EPISODE_MISSING")
                            .line())
                    .isEqualTo(2);
        }
    }

    @Nested
    class Workers {

        @Test
        void who_both_have_no_end_are_an_error_however_far_apart() {
            var open = AReturn.that()
                    .changes("workers.csv", "05/09/2025,FCONTA", ",FCONTA")
                    .changes("workers.csv", "05/09/2025,,LEFTRL", "05/09/2025,06/09/2025,LEFTRL")
                    .adds("workers.csv", "jo1,,SW33,06/09/2025,,MANAGE");

            assertFound(open, "WORKERS_BOTH_OPEN", "workers.csv", 5);
        }

        @Test
        void who_overlap_are_asked_about() {
            var overlap = AReturn.that().changes("workers.csv", "05/09/2025,,", "01/09/2025,,");

            assertFound(overlap, "WORKERS_OVERLAP", "workers.csv", 3);
            assertThat(overlap.findings(folder).refuse()).isFalse();
        }

        @Test
        void are_missed_where_a_child_has_none() {
            var none = AReturn.that().changes("workers.csv", "max2,01/07/2023,SW22,03/08/2025,,FCONTA\n", "");

            assertThat(found(none, "NO_SOCIAL_WORKER").child()).isEqualTo("max2");
        }

        @Test
        void have_references_and_no_names() {
            assertFound(
                    AReturn.that().changes("workers.csv", "SW11", "Sam Okoro"),
                    "WORKER_NOT_A_REFERENCE",
                    "workers.csv",
                    2);
        }
    }

    @ParameterizedTest
    @CsvSource({"'01/09/2025,PN0', '01/09/2025,PN1'", "'02/06/2025,PN1', '02/06/2025,PN0'"})
    void a_review_code_that_does_not_fit_the_age_is_asked_about(String before, String after) {
        var some = AReturn.that().changes("reviews.csv", before, after);

        assertThat(found(some, "REVIEW_CODE_AND_AGE").column()).isEqualTo("REVIEW_CODE");
        assertThat(some.findings(folder).refuse()).isFalse();
    }

    private void assertFound(AReturn some, String code, String file, int line) {
        var finding = found(some, code);

        assertThat(finding.file()).isEqualTo(file);
        assertThat(finding.line()).isEqualTo(line);
        assertThat(finding.whatToDo()).endsWith(".");
    }

    private Finding found(AReturn some, String code) {
        return some.findings(folder).all().stream()
                .filter(it -> it.code().name().equals(code))
                .findFirst()
                .orElseThrow(() -> new AssertionError(code + " was not found"));
    }
}
