package lodestar.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.time.LocalDate;
import lodestar.kernel.BankHolidays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When somebody reads: the council's hours, in England's time, without bank holidays. */
class OfficeHoursTest {

    private static final OfficeHours HOURS =
            new OfficeHours(new OfficeHours.Settings("MON-THU 09:00-17:00, FRI 09:00-16:00", "2026-12-24, 2026-12-31"));

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T09:00:00Z, 2026-11-23T17:00:00Z",
        "2026-11-23T16:59:59Z, 2026-11-23T17:00:00Z",
        "2026-11-27T15:00:00Z, 2026-11-27T16:00:00Z",
        "2026-07-01T08:00:00Z, 2026-07-01T16:00:00Z"
    })
    void somebody_reads_until_they_close(Instant now, Instant until) {
        assertThat(HOURS.openUntil(now)).contains(until);
        assertThat(HOURS.closedUntil(now)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T08:59:59Z, 2026-11-23T09:00:00Z",
        "2026-11-23T17:00:00Z, 2026-11-24T09:00:00Z",
        "2026-11-27T16:00:00Z, 2026-11-30T09:00:00Z",
        "2026-11-22T12:00:00Z, 2026-11-23T09:00:00Z",
        "2026-03-27T18:00:00Z, 2026-03-30T08:00:00Z",
        "2026-12-23T18:00:00Z, 2026-12-29T09:00:00Z",
        "2026-04-02T17:30:00Z, 2026-04-07T08:00:00Z"
    })
    void nobody_reads_until_they_open_again(Instant now, Instant opens) {
        assertThat(HOURS.openUntil(now)).isEmpty();
        assertThat(HOURS.opensNext(now)).isEqualTo(opens);
        assertThat(HOURS.closedUntil(now)).contains(opens);
    }

    /** As the government gives them for these years. */
    @Test
    void bank_holidays_follow_from_their_rules() {
        assertThat(BankHolidays.in(2026))
                .containsExactlyInAnyOrder(
                        LocalDate.parse("2026-01-01"),
                        LocalDate.parse("2026-04-03"),
                        LocalDate.parse("2026-04-06"),
                        LocalDate.parse("2026-05-04"),
                        LocalDate.parse("2026-05-25"),
                        LocalDate.parse("2026-08-31"),
                        LocalDate.parse("2026-12-25"),
                        LocalDate.parse("2026-12-28"));
        assertThat(BankHolidays.in(2027))
                .contains(
                        LocalDate.parse("2027-03-26"),
                        LocalDate.parse("2027-03-29"),
                        LocalDate.parse("2027-12-27"),
                        LocalDate.parse("2027-12-28"));
        assertThat(BankHolidays.in(2022)).contains(LocalDate.parse("2022-01-03"), LocalDate.parse("2022-12-27"));
        assertThat(BankHolidays.in(2025)).contains(LocalDate.parse("2025-04-18"), LocalDate.parse("2025-04-21"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "always", "MON 9-17", "MON 17:00-09:00", "MON-XYZ 09:00-17:00", "MON 09:00-25:00"})
    void hours_that_cannot_be_read_are_refused_at_the_start(String hours) {
        assertThatIllegalStateException()
                .isThrownBy(() -> new OfficeHours(new OfficeHours.Settings(hours, null)))
                .withMessageContaining("MON-FRI 09:00-17:00");
    }
}
