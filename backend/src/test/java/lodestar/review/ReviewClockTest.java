package lodestar.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.stream.Stream;
import lodestar.kernel.Clocks;
import lodestar.kernel.PersonId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When the next review is due, and why. */
class ReviewClockTest {

    private static final PersonId JO = new PersonId(new UUID(1, 1));
    private static final LocalDate BORN = day("2012-06-15");
    private static final LocalDate TODAY = day("2026-11-22");

    private final ReviewClock clock = new ReviewClock(new ReviewSettings(6, 12, 28, 28, 28, 20, 28));

    @Nested
    class Half_a_year {

        @ParameterizedTest
        @CsvSource({
            "2026-08-31, 2027-02-28",
            "2027-08-31, 2028-02-29",
            "2027-08-30, 2028-02-29",
            "2026-12-31, 2027-06-30",
            "2024-02-29, 2024-08-29",
            "2026-03-31, 2026-09-30",
            "2026-05-22, 2026-11-22"
        })
        void ends_on_the_same_day_of_its_month_or_on_the_last_there_is(LocalDate held, LocalDate due) {
            assertThat(clock.next(BORN, held)).isEqualTo(due);
        }

        @Test
        void is_never_longer_than_six_months_and_never_a_day_too_short() {
            Stream.iterate(day("2023-01-01"), it -> it.plusDays(1))
                    .limit(6 * 366)
                    .forEach(held -> {
                        var due = clock.next(day("2020-01-01"), held);

                        assertThat(YearMonth.from(due))
                                .isEqualTo(YearMonth.from(held).plusMonths(6));
                        assertThat(due.getDayOfMonth())
                                .isEqualTo(Math.min(
                                        held.getDayOfMonth(),
                                        YearMonth.from(due).lengthOfMonth()));
                    });
        }
    }

    @Nested
    class A_year_from_18_on {

        @ParameterizedTest
        @CsvSource({"2024-02-29, 2025-02-28", "2023-02-28, 2024-02-28", "2027-12-31, 2028-12-31"})
        void ends_on_the_28th_where_there_is_no_leap_day(LocalDate held, LocalDate due) {
            assertThat(clock.next(day("2000-01-01"), held)).isEqualTo(due);
        }

        @ParameterizedTest
        @CsvSource({
            "2008-06-15, 2026-06-14, 2026-12-14",
            "2008-06-15, 2026-06-15, 2027-06-15",
            "2008-02-29, 2026-02-28, 2026-08-28",
            "2008-02-29, 2026-03-01, 2027-03-01"
        })
        void begins_with_the_first_meeting_after_the_birthday(LocalDate born, LocalDate held, LocalDate due) {
            assertThat(clock.next(born, held)).isEqualTo(due);
        }
    }

    @Nested
    class The_next_one {

        @Test
        void is_due_soon_due_and_overdue_by_the_day_in_england() {
            assertThat(told(held("2026-06-21"))).isEqualTo(next("2026-12-21", ReviewWhy.TIME, ReviewState.HELD));
            assertThat(told(held("2026-06-20"))).isEqualTo(next("2026-12-20", ReviewWhy.TIME, ReviewState.DUE));
            assertThat(told(held("2026-05-22"))).isEqualTo(next("2026-11-22", ReviewWhy.TIME, ReviewState.DUE));
            assertThat(told(held("2026-05-21"))).isEqualTo(next("2026-11-21", ReviewWhy.TIME, ReviewState.OVERDUE));
        }

        @Test
        void comes_sooner_after_a_move_or_a_new_worker_whichever_is_first() {
            assertThat(told(facts("2026-10-01", null, "2026-11-10", null, null, null)))
                    .isEqualTo(next("2026-12-08", ReviewWhy.MOVED, ReviewState.DUE));
            assertThat(told(facts("2026-10-01", null, "2026-11-10", "2026-11-01", null, null)))
                    .isEqualTo(next("2026-11-29", ReviewWhy.NEW_WORKER, ReviewState.DUE));
            assertThat(told(facts("2026-05-23", null, "2026-11-20", null, null, null)))
                    .isEqualTo(next("2026-11-23", ReviewWhy.TIME, ReviewState.DUE));
        }

        @Test
        void is_the_first_for_whoever_has_had_none() {
            assertThat(told(facts(null, "2026-11-20", null, null, null, null)))
                    .isEqualTo(next("2026-12-18", ReviewWhy.FIRST, ReviewState.DUE));
            assertThat(told(facts(null, null, null, null, null, null)))
                    .isEqualTo(new NextReview(null, null, ReviewState.NOT_YET));
        }

        @Test
        void is_arranged_until_its_day_has_passed_and_nobody_said_that_it_was_held() {
            assertThat(told(facts("2025-01-01", null, null, null, null, "2026-11-22")))
                    .isEqualTo(new NextReview(TODAY, null, ReviewState.ARRANGED));
            assertThat(told(facts("2025-01-01", null, null, null, null, "2026-11-21")))
                    .isEqualTo(next("2026-11-21", ReviewWhy.NOT_NOTED, ReviewState.OVERDUE));
        }

        @Test
        void is_due_to_whoever_asked_whatever_is_arranged() {
            assertThat(told(facts("2026-11-01", null, null, null, "2027-01-08", "2026-12-01")))
                    .isEqualTo(next("2027-01-08", ReviewWhy.ASKED, ReviewState.DUE));
            assertThat(told(facts("2026-11-01", null, null, null, "2026-11-21", null)))
                    .isEqualTo(next("2026-11-21", ReviewWhy.ASKED, ReviewState.OVERDUE));
        }

        @ParameterizedTest
        @CsvSource({
            "2026-06-30T22:59:59Z, 2026-06-30",
            "2026-06-30T23:00:00Z, 2026-07-01",
            "2026-03-29T00:59:59Z, 2026-03-29",
            "2026-10-24T23:00:00Z, 2026-10-25",
            "2026-10-25T23:30:00Z, 2026-10-25",
            "2026-12-31T23:59:59Z, 2026-12-31"
        })
        void goes_by_the_day_it_is_in_england_on_either_side_of_a_change_of_the_clocks(Instant now, LocalDate today) {
            var held = today.minusMonths(12);

            var told = clock.tell(
                    facts(held.toString(), null, null, null, null, today.toString()),
                    Clocks.today(Clock.fixed(now, ZoneOffset.UTC)));

            assertThat(told.state()).isEqualTo(ReviewState.ARRANGED);
        }
    }

    @Nested
    class Working_days {

        @ParameterizedTest
        @CsvSource({
            "2026-11-22, 1, 2026-11-23",
            "2026-11-27, 1, 2026-11-30",
            "2026-12-24, 1, 2026-12-29",
            "2026-11-23, 20, 2026-12-21",
            "2027-03-25, 1, 2027-03-30"
        })
        void leave_out_weekends_and_bank_holidays(LocalDate asked, int many, LocalDate due) {
            assertThat(WorkingDays.after(asked, many)).isEqualTo(due);
        }
    }

    @Test
    void a_council_cannot_set_more_than_the_law_allows() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new ReviewSettings(7, 12, 28, 28, 28, 20, 28))
                .withMessageContaining("LODESTAR_REVIEW_MONTHS must be from 1 to 6");
        assertThat(Period.ofMonths(new ReviewSettings(6, 12, 28, 28, 28, 20, 28).monthsFromEighteen()))
                .isEqualTo(Period.ofMonths(12));
    }

    private NextReview told(ReviewFacts facts) {
        return clock.tell(facts, TODAY);
    }

    private static NextReview next(String due, ReviewWhy why, ReviewState state) {
        return new NextReview(day(due), why, state);
    }

    private static ReviewFacts held(String day) {
        return facts(day, null, null, null, null, null);
    }

    private static ReviewFacts facts(
            @Nullable String held,
            @Nullable String began,
            @Nullable String moved,
            @Nullable String newWorker,
            @Nullable String asked,
            @Nullable String meetingOn) {
        return new ReviewFacts(
                JO,
                BORN,
                dayOr(held),
                dayOr(began),
                dayOr(moved),
                dayOr(newWorker),
                dayOr(asked),
                null,
                dayOr(meetingOn));
    }

    private static @Nullable LocalDate dayOr(@Nullable String written) {
        return written == null ? null : day(written);
    }

    private static LocalDate day(String written) {
        return LocalDate.parse(written);
    }
}
