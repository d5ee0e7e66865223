package lodestar.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A return in the real database: all of it or nothing, and nothing that later returns would undo. */
class ReturnImportTest {

    private static final Map<String, Integer> WHOLE =
            Map.of("young_person", 2, "data_key", 2, "helper", 2, "support_link", 3, "home_spell", 3, "plan_review", 3);

    @TempDir
    Path folder;

    private final ACouncil council = ACouncil.thatIsEmpty();
    private final AReturn first = AReturn.about(council);

    @Nested
    class The_first_return {

        @Test
        void comes_in_whole() {
            var outcome = council.bringsIn(first.in(folder));

            assertThat(outcome.findings().all()).isEmpty();
            assertThat(outcome.kind()).isEqualTo(Outcome.Kind.BROUGHT_IN);
            assertThat(council.counts()).isEqualTo(WHOLE);
        }

        @Test
        void says_who_supports_whom_and_why() {
            council.bringsIn(first.in(folder));

            assertThat(council.column("kind, began, COALESCE(ended, 'now'), why", "support_link", "began"))
                    .containsExactly(
                            "SOCIAL_WORKER 2024-02-01 2025-09-05 FCONTA",
                            "SOCIAL_WORKER 2025-08-03 now FCONTA",
                            "SOCIAL_WORKER 2025-09-05 now LEFTRL");
            assertThat(council.column("name", "helper", "reference"))
                    .containsExactly("Social worker SW11", "Social worker SW22");
        }

        @Test
        void says_where_they_live() {
            council.bringsIn(first.in(folder));

            assertThat(council.column(
                            "began, why_began, legal_status, kind_of_home, why_ended, why_moved",
                            "home_spell",
                            "began"))
                    .containsExactly("2024-02-01 S C2 U6 X1 CARPL", "2025-07-20 P C2 K2", "2025-08-03 S V2 U1");
        }

        @Test
        void gives_nobody_a_name() {
            council.bringsIn(first.in(folder));

            assertThat(council.column("name, name_is_own", "young_person", "id"))
                    .containsExactly("0", "0");
        }

        @Test
        void counts_what_came_in() {
            var summary =
                    Objects.requireNonNull(council.bringsIn(first.in(folder)).summary());

            assertThat(summary.youngPeople()).isEqualTo(new Changes(2, 0, 0, 0));
            assertThat(summary.measures().lookedAfter()).isEqualTo(2);
            assertThat(summary.measures().socialWorkers().reasons()).isEqualTo(Map.of("LEFTRL", 1));
        }
    }

    @Nested
    class Nothing_changes {

        @Test
        void when_the_same_folder_comes_again() {
            council.bringsIn(first.in(folder));
            var before = council.content();

            var again = council.bringsIn(folder);

            assertThat(again.kind()).isEqualTo(Outcome.Kind.NOTHING_NEW);
            assertThat(again.findings().all()).isEmpty();
            assertThat(council.content()).isEqualTo(before);
        }

        @Test
        void in_a_dry_run_which_says_all_that_would() {
            var tried = council.tries(first.in(folder));

            assertThat(tried.kind()).isEqualTo(Outcome.Kind.TRIED);
            assertThat(council.rows()).isZero();
            assertThat(council.bringsIn(folder).summary()).isEqualTo(tried.summary());
        }

        @Test
        void when_there_is_an_error() {
            var outcome = council.bringsIn(
                    first.changes("workers.csv", "LEFTRL", "SWLAZY").in(folder));

            assertThat(outcome.kind()).isEqualTo(Outcome.Kind.REFUSED);
            assertThat(council.rows()).isZero();
        }
    }

    @Nested
    class A_later_return {

        @Test
        void ends_what_went_on_and_adds_what_is_new() {
            council.bringsIn(first.in(folder));

            var outcome = council.bringsIn(nextWorker().in(folder));

            var summary = Objects.requireNonNull(outcome.summary());
            assertThat(outcome.findings().all()).isEmpty();
            assertThat(summary.supportLinks()).isEqualTo(new Changes(1, 1, 0, 2));
            assertThat(council.column("COALESCE(ended, 'now')", "support_link", "began"))
                    .containsExactly("2025-09-05", "now", "2026-01-10", "now");
        }

        @Test
        void never_takes_an_end_back() {
            council.bringsIn(nextWorker().in(folder));
            var before = council.content();

            var outcome = council.bringsIn(AReturn.about(council).in(folder));

            assertThat(council.content()).isEqualTo(before);
            assertThat(codes(outcome)).contains("END_TAKEN_BACK");
        }

        @Test
        void takes_nothing_away_and_tells_what_is_gone() {
            council.bringsIn(first.in(folder));
            var before = council.content();
            var less = AReturn.about(council);
            var text = "max" + council.id().code().substring(6) + ",01/07/2023,01/09/2025,PN0\n";

            var outcome = council.bringsIn(less.changes("reviews.csv", text, "").in(folder));

            assertThat(outcome.kind()).isEqualTo(Outcome.Kind.NOTHING_NEW);
            assertThat(codes(outcome)).isEqualTo("GONE_FROM_RETURN");
            assertThat(council.content()).isEqualTo(before);
        }

        @Test
        void is_believed_where_it_says_something_else_and_that_is_told() {
            council.bringsIn(first.in(folder));

            var outcome = council.bringsIn(first.changes("episodes.csv", "K2", "U6")
                    .changes("reviews.csv", "PN7", "PN6")
                    .in(folder));

            assertThat(codes(outcome)).isEqualTo("CHANGED_SINCE CHANGED_SINCE");
            assertThat(council.column("kind_of_home", "home_spell", "began")).containsExactly("U6", "U6", "U1");
            assertThat(council.column("participation", "plan_review", "held_on"))
                    .containsExactly("PN1", "PN0", "PN6");
        }

        private AReturn nextWorker() {
            var own = council.id().code().substring(6);
            return AReturn.about(council)
                    .changes("workers.csv", "05/09/2025,,LEFTRL", "05/09/2025,10/01/2026,LEFTRL")
                    .adds("workers.csv", "jo" + own + ",10/05/2010,SW33,10/01/2026,,MANAGE");
        }
    }

    @Nested
    class A_date_of_birth {

        @Test
        void that_is_another_than_before_stops_the_return() {
            council.bringsIn(first.in(folder));
            var before = council.content();

            var outcome = council.bringsIn(elevenMonthsYounger().in(folder));

            assertThat(codes(outcome)).isEqualTo("BIRTH_DATE_CHANGED");
            assertThat(council.content()).isEqualTo(before);
        }

        @Test
        void is_put_right_when_the_officer_says_so() {
            council.bringsIn(first.in(folder));

            var outcome = council.bringsInWithCorrectedBirthDates(
                    elevenMonthsYounger().in(folder));

            assertThat(codes(outcome)).isEqualTo("BIRTH_DATE_CORRECTED");
            assertThat(council.column("date_of_birth", "young_person", "reference"))
                    .containsExactly("2011-04-10", "2023-07-01");
        }

        private AReturn elevenMonthsYounger() {
            return AReturn.about(council)
                    .changes("header.csv", "10/05/2010", "10/04/2011")
                    .changes("reviews.csv", "10/05/2010", "10/04/2011")
                    .changes("workers.csv", "10/05/2010", "10/04/2011");
        }
    }

    @Nested
    class Two_councils {

        private final ACouncil other = ACouncil.thatIsEmpty();

        @Test
        void cannot_both_have_one_child() {
            council.bringsIn(first.in(folder));
            var before = council.content();

            var outcome = other.bringsIn(folder);

            assertThat(codes(outcome)).isEqualTo("SOMEWHERE_ELSE SOMEWHERE_ELSE");
            assertThat(outcome.findings().all())
                    .noneMatch(finding ->
                            finding.whatIsWrong().contains(council.id().code()));
            assertThat(other.rows()).isZero();
            assertThat(council.content()).isEqualTo(before);
        }

        @Test
        void may_use_one_reference_for_two_children() {
            council.bringsIn(first.in(folder));
            var before = council.content();
            var others = AReturn.about(council)
                    .changes("header.csv", "10/05/2010", "11/05/2010")
                    .changes("header.csv", "01/07/2023", "02/07/2023")
                    .changes("reviews.csv", "10/05/2010", "11/05/2010")
                    .changes("reviews.csv", "01/07/2023", "02/07/2023")
                    .changes("workers.csv", "10/05/2010", "11/05/2010")
                    .changes("workers.csv", "01/07/2023", "02/07/2023");

            var outcome = other.bringsIn(others.in(folder));

            assertThat(outcome.kind()).isEqualTo(Outcome.Kind.BROUGHT_IN);
            assertThat(other.counts()).isEqualTo(WHOLE);
            assertThat(council.content()).isEqualTo(before);
        }
    }

    @Test
    void two_people_who_bring_one_return_in_at_the_same_moment_bring_it_in_once() throws Exception {
        first.in(folder);
        Callable<Outcome.Kind> bringIn = () -> council.bringsIn(folder).kind();

        try (var both = Executors.newFixedThreadPool(2)) {
            var one = both.submit(bringIn);
            var two = both.submit(bringIn);

            assertThat(new Outcome.Kind[] {one.get(), two.get()})
                    .containsExactlyInAnyOrder(Outcome.Kind.BROUGHT_IN, Outcome.Kind.NOTHING_NEW);
        }
        assertThat(council.counts()).isEqualTo(WHOLE);
    }

    private static String codes(Outcome outcome) {
        return String.join(
                " ",
                outcome.findings().all().stream()
                        .map(finding -> finding.code().name())
                        .toList());
    }
}
