package lodestar.familytime;

import static lodestar.familytime.HowOften.BIRTHDAYS;
import static lodestar.familytime.HowOften.EVERY_DAY;
import static lodestar.familytime.HowOften.EVERY_MONTH;
import static lodestar.familytime.HowOften.EVERY_TWO_WEEKS;
import static lodestar.familytime.HowOften.EVERY_WEEK;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How often something asked for came round, by the calendar. */
class FamilySpanTest {

    private static final LocalDate THIRD = LocalDate.of(2026, 11, 3);
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 11, 30);

    @Test
    void a_week_counts_once_it_has_gone_by() {
        assertThat(EVERY_WEEK.times(THIRD, FIRST, LAST)).hasValue(3);
        assertThat(EVERY_WEEK.times(THIRD, FIRST, THIRD.plusDays(6))).hasValue(0);
        assertThat(EVERY_WEEK.times(THIRD, FIRST, THIRD.plusDays(7))).hasValue(1);
        assertThat(EVERY_TWO_WEEKS.times(THIRD, FIRST, LAST)).hasValue(1);
        assertThat(EVERY_DAY.times(THIRD, FIRST, LAST)).hasValue(27);
    }

    @Test
    void a_month_after_the_thirty_first_is_the_last_day_of_a_shorter_one_and_then_the_thirty_first_again() {
        var began = LocalDate.of(2028, 1, 31);

        assertThat(EVERY_MONTH.times(began, LocalDate.of(2028, 2, 1), LocalDate.of(2028, 2, 28)))
                .hasValue(0);
        assertThat(EVERY_MONTH.times(began, LocalDate.of(2028, 2, 1), LocalDate.of(2028, 2, 29)))
                .hasValue(1);
        assertThat(EVERY_MONTH.times(began, LocalDate.of(2028, 3, 30), LocalDate.of(2028, 3, 30)))
                .hasValue(0);
        assertThat(EVERY_MONTH.times(began, LocalDate.of(2028, 3, 31), LocalDate.of(2028, 3, 31)))
                .hasValue(1);
    }

    @Test
    void birthdays_are_counted_by_nobody() {
        assertThat(BIRTHDAYS.times(THIRD, FIRST, LAST)).isEmpty();
    }

    @Test
    void the_same_said_again_goes_on_and_something_else_begins_on_its_own_day() {
        var spans = FamilySpan.of(List.of(
                new FamilySpan.Said(THIRD, EVERY_WEEK),
                new FamilySpan.Said(THIRD.plusDays(10), EVERY_WEEK),
                new FamilySpan.Said(THIRD.plusDays(20), EVERY_DAY),
                new FamilySpan.Said(THIRD.plusDays(25), null)));

        assertThat(spans)
                .containsExactly(
                        new FamilySpan(EVERY_WEEK, THIRD, THIRD.plusDays(19)),
                        new FamilySpan(EVERY_DAY, THIRD.plusDays(20), THIRD.plusDays(24)));
    }

    @Test
    void of_one_day_the_last_word_counts() {
        var spans =
                FamilySpan.of(List.of(new FamilySpan.Said(THIRD, EVERY_WEEK), new FamilySpan.Said(THIRD, EVERY_DAY)));

        assertThat(spans).containsExactly(new FamilySpan(EVERY_DAY, THIRD, null));
    }
}
