package lodestar.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportingYearTest {

    private static final ReportingYear YEAR = new ReportingYear(2025);

    @Test
    void runs_from_april_to_march() {
        assertThat(YEAR.contains(LocalDate.of(2025, 3, 31))).isFalse();
        assertThat(YEAR.contains(LocalDate.of(2025, 4, 1))).isTrue();
        assertThat(YEAR.contains(LocalDate.of(2026, 3, 31))).isTrue();
        assertThat(YEAR.contains(LocalDate.of(2026, 4, 1))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025/26", "2025-26", " 2025/26 "})
    void is_read_as_people_write_it(String written) {
        assertThat(ReportingYear.parse(written)).contains(YEAR);
        assertThat(YEAR).hasToString("2025/26");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025", "2025/27", "25/26", "2025/2026", "1999/00", "this year"})
    void is_not_guessed(String written) {
        assertThat(ReportingYear.parse(written)).isEmpty();
    }

    @Test
    void is_where_most_dates_lie_and_not_where_one_went_astray() {
        var dates = List.of(LocalDate.of(2025, 5, 1), LocalDate.of(2026, 2, 1), LocalDate.of(2026, 4, 9));

        assertThat(ReportingYear.mostOf(dates, AReturn.TODAY)).contains(YEAR);
    }

    @Test
    void has_begun() {
        var dates = List.of(LocalDate.of(2062, 5, 1), LocalDate.of(2062, 6, 1), LocalDate.of(2026, 2, 1));

        assertThat(ReportingYear.mostOf(dates, AReturn.TODAY)).contains(YEAR);
    }

    @Test
    void does_not_count_a_spell_that_ended_on_its_first_morning() {
        var before = LocalDate.of(2024, 1, 1);

        assertThat(YEAR.touches(before, LocalDate.of(2025, 4, 1))).isFalse();
        assertThat(YEAR.touches(before, LocalDate.of(2025, 4, 2))).isTrue();
        assertThat(YEAR.touches(before, null)).isTrue();
        assertThat(YEAR.touches(LocalDate.of(2026, 4, 1), null)).isFalse();
    }
}
