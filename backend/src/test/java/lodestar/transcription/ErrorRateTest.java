package lodestar.transcription;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ErrorRateTest {

    @Test
    void counts_words_that_were_changed_missed_or_added() {
        assertThat(ErrorRate.of("i like my home", "I like my home.")).isZero();
        assertThat(ErrorRate.of("i like my home", "i like her home")).isEqualTo(0.25);
        assertThat(ErrorRate.of("i like my home", "i like home")).isEqualTo(0.25);
        assertThat(ErrorRate.of("i like my home", "i really like my own home")).isEqualTo(0.5);
        assertThat(ErrorRate.of("i like my home", "")).isEqualTo(1);
    }
}
