package lodestar.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import lodestar.kernel.CouncilId;
import lodestar.kernel.PersonId;
import lodestar.people.HomeSpell;
import lodestar.people.SupportLink;
import lodestar.review.PlanReview;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasuresTest {

    private static final CouncilId COUNCIL = new CouncilId("E77000000");
    private static final ReportingYear YEAR = new ReportingYear(2025);
    private static final PersonId JO = new PersonId(new UUID(0, 1));
    private static final PersonId MAX = new PersonId(new UUID(0, 2));
    private static final PersonId SAM = new PersonId(new UUID(0, 3));
    private static final PersonId ADE = new PersonId(new UUID(0, 4));

    @Nested
    class Being_looked_after {

        @ParameterizedTest
        @CsvSource({
            "2025-05-01, 2026-04-01, C2, true",
            "2025-05-01, , C2, true",
            "2026-03-31, , C2, true",
            "2025-05-01, 2026-03-31, C2, false",
            "2026-04-01, , C2, false",
            "2025-05-01, , V3, false",
            "2025-05-01, , V4, false"
        })
        void needs_the_night_of_the_day(LocalDate began, @Nullable LocalDate ended, String status, boolean counts) {
            var people = LookedAfter.on(YEAR.last(), List.of(home("S", status, "U6", began, ended)));

            assertThat(people.contains(JO)).isEqualTo(counts);
        }
    }

    @Nested
    class Homes {

        @Test
        void are_not_counted_again_for_a_change_of_status_or_a_holiday() {
            var spells = List.of(
                    home("S", "V2", "U6", day(2025, 4, 2), day(2025, 6, 1)),
                    home("L", "C2", "U6", day(2025, 6, 1), day(2025, 7, 1)),
                    home("P", "C2", "T2", day(2025, 7, 1), day(2025, 7, 9)),
                    home("P", "C2", "K2", day(2025, 7, 9), null));

            assertThat(HomesInYear.threeOrMore(YEAR, Set.of(JO), spells)).isEqualTo(new Share(0, 1));
        }

        @Test
        void of_which_there_were_three_are_told() {
            var spells = List.of(
                    home("S", "C2", "U6", day(2024, 4, 2), day(2025, 6, 1)),
                    home("P", "C2", "U1", day(2025, 6, 1), day(2025, 7, 1)),
                    home("B", "V2", "K2", day(2025, 7, 1), null));

            assertThat(HomesInYear.threeOrMore(YEAR, Set.of(JO), spells)).isEqualTo(new Share(1, 1));
            assertThat(HomesInYear.threeOrMore(YEAR, Set.of(MAX), spells)).isEqualTo(new Share(0, 1));
        }
    }

    @Nested
    class A_change_of_social_worker {

        @Test
        void is_somebody_else_and_not_the_first() {
            var links = List.of(
                    link(SAM, day(2025, 4, 2), day(2025, 5, 1), "FCONTA"),
                    link(ADE, day(2025, 5, 1), day(2025, 6, 1), "LEFTRL"),
                    link(ADE, day(2025, 6, 1), day(2025, 7, 1), "MANAGE"),
                    link(SAM, day(2025, 7, 1), null, null));

            var changes = SocialWorkerChanges.in(YEAR, Set.of(JO), links);

            assertThat(changes.changes()).isEqualTo(2);
            assertThat(changes.peopleWithAChange()).isEqualTo(1);
            assertThat(changes.reasons()).isEqualTo(Map.of("LEFTRL", 1, "NOT_SAID", 1));
            assertThat(changes.differentWorkers()).isEqualTo(Map.of(2, 1));
        }

        @Test
        void does_not_count_in_another_year_or_after_a_new_referral() {
            var links = List.of(
                    link(SAM, day(2023, 4, 2), day(2024, 5, 1), "FCONTA"),
                    link(ADE, day(2024, 5, 1), day(2025, 5, 1), "LEFTRL"),
                    link(SAM, day(2025, 5, 1), null, "FCONTA"));

            assertThat(SocialWorkerChanges.in(YEAR, Set.of(JO), links).changes())
                    .isZero();
        }

        @Test
        void does_not_count_for_those_who_have_left() {
            var links = List.of(
                    link(SAM, day(2025, 4, 2), day(2025, 5, 1), "FCONTA"), link(ADE, day(2025, 5, 1), null, "LEFTRL"));

            assertThat(SocialWorkerChanges.in(YEAR, Set.of(MAX), links).changes())
                    .isZero();
        }
    }

    @Nested
    class Taking_part {

        @ParameterizedTest
        @CsvSource({
            "PN1, 1, 1, 1, 0",
            "PN2, 1, 1, 0, 0",
            "PN3, 1, 1, 0, 0",
            "PN4, 1, 0, 0, 1",
            "PN5, 0, 1, 0, 0",
            "PN6, 0, 1, 0, 0",
            "PN7, 0, 0, 0, 1",
            "PN0, 0, 0, 0, 1"
        })
        void is_counted_by_its_code(String code, int there, int heard, int spoke, int noVoice) {
            var counted = participation(day(2010, 1, 1), review(code, day(2025, 5, 1)));

            assertThat(counted.there()).isEqualTo(new Share(there, 1));
            assertThat(counted.heard()).isEqualTo(new Share(heard, 1));
            assertThat(counted.spokeForThemselves()).isEqualTo(spoke);
            assertThat(counted.noVoice()).isEqualTo(noVoice);
            assertThat(counted.heardEveryTime()).isEqualTo(new Share(heard, 1));
        }

        @Test
        void is_not_expected_of_somebody_under_four() {
            var counted =
                    participation(day(2021, 5, 2), review("PN0", day(2025, 5, 1)), review("PN7", day(2025, 5, 2)));

            assertThat(counted.heard()).isEqualTo(new Share(0, 1));
            assertThat(counted.codes()).isEqualTo(Map.of("PN0", 1, "PN7", 1));
        }

        @Test
        void every_time_means_every_time() {
            var counted =
                    participation(day(2010, 1, 1), review("PN1", day(2025, 5, 1)), review("PN7", day(2025, 9, 1)));

            assertThat(counted.heardEveryTime()).isEqualTo(new Share(0, 1));
        }

        @Test
        void counts_in_the_year_it_was_in() {
            var counted =
                    participation(day(2010, 1, 1), review("PN1", day(2025, 3, 31)), review("PN1", day(2026, 4, 1)));

            assertThat(counted.there().whole()).isZero();
            assertThat(counted.there().percent()).isNull();
        }

        private ReviewParticipation participation(LocalDate born, PlanReview... reviews) {
            return ReviewParticipation.in(YEAR, Set.of(JO), Map.of(JO, born), List.of(reviews));
        }
    }

    private static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }

    private static HomeSpell home(String why, String status, String kind, LocalDate began, @Nullable LocalDate ended) {
        return new HomeSpell(COUNCIL, new UUID(1, 1), JO, began, why, status, kind, ended, null, null, Instant.EPOCH);
    }

    private static SupportLink link(PersonId helper, LocalDate began, @Nullable LocalDate ended, @Nullable String why) {
        return new SupportLink(
                COUNCIL, new UUID(1, 1), JO, helper, SupportLink.Kind.SOCIAL_WORKER, began, ended, why, Instant.EPOCH);
    }

    private static PlanReview review(String code, LocalDate day) {
        return new PlanReview(COUNCIL, new UUID(1, 1), JO, day, code, Instant.EPOCH, null, null);
    }
}
