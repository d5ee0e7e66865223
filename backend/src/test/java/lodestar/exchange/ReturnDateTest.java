package lodestar.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnDateTest {

    @ParameterizedTest
    @CsvSource({
        "03/12/2025, 2025-12-03",
        "3/12/2025, 2025-12-03",
        "3.12.2025, 2025-12-03",
        "03-12-2025, 2025-12-03",
        "03/12/2025 00:00:00, 2025-12-03",
        "2025-12-03, 2025-12-03",
        "2025-12-03T00:00:00.000Z, 2025-12-03",
        "2025-12-03 00:00, 2025-12-03",
        "45994, 2025-12-03",
        "45994.0, 2025-12-03",
        "29/02/2024, 2024-02-29"
    })
    void is_read_however_it_is_written(String written, LocalDate day) {
        var date = ReturnDate.parse(written).orElseThrow();

        assertThat(date).isEqualTo(new ReturnDate(day, day));
        assertThat(date.partsUnknown()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "ZZ/02/2024, 2024-02-01, 2024-02-29",
        "zz/05/2019, 2019-05-01, 2019-05-31",
        "ZZ/ZZ/2019, 2019-01-01, 2019-12-31"
    })
    void may_have_unknown_parts(String written, LocalDate earliest, LocalDate latest) {
        var date = ReturnDate.parse(written).orElseThrow();

        assertThat(date).isEqualTo(new ReturnDate(earliest, latest));
        assertThat(date.partsUnknown()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31/02/2025",
                "12/25/2025",
                "03/12/25",
                "03/12/202",
                "2025",
                "202512",
                "12345",
                "99999",
                "13/ZZ/2025",
                "ZZ/05/ZZZZ",
                "yesterday",
                "03/12/2025 14:30",
                "01/01/0205",
                "01/01/2925",
                ""
            })
    void is_refused_where_it_could_mean_something_else(String written) {
        assertThat(ReturnDate.parse(written)).isEmpty();
    }

    @Test
    void of_an_unknown_year_is_no_date() {
        assertThat(ReturnDate.parse("ZZ/ZZ/ZZZZ")).isEmpty();
    }
}
