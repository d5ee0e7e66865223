package lodestar.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Nobody can tell from the day on which words appear when somebody said them. */
class ShowDayTest {

    @Test
    void words_appear_on_the_first_of_a_month_at_least_a_week_after_the_check() {
        var day = LocalDate.of(2026, 1, 1);

        IntStream.range(0, 800).mapToObj(day::plusDays).forEach(checked -> {
            var shown = ShowDay.after(checked);
            assertThat(shown.getDayOfMonth()).isEqualTo(1);
            assertThat(ChronoUnit.DAYS.between(checked, shown)).isBetween(7L, 37L);
        });
    }
}
