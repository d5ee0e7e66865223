package lodestar.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import lodestar.kernel.DomainError.TooMany;
import org.junit.jupiter.api.Test;

/** Only so many recordings are opened at once; the next is told to wait, and is taken when there is room again. */
class DecodingTest {

    private final Decoding decoding = new Decoding(1, Duration.ZERO);

    @Test
    void who_would_have_to_wait_is_told_so_and_is_taken_later() {
        assertThat(decoding.<Boolean>take(() -> {
                    assertThatExceptionOfType(TooMany.class).isThrownBy(() -> decoding.take(() -> true));
                    return true;
                }))
                .isTrue();

        assertThat(decoding.<Boolean>take(() -> true)).isTrue();
    }

    @Test
    void one_that_goes_wrong_makes_room_again() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> decoding.take(() -> {
                    throw new IllegalStateException();
                }));

        assertThat(decoding.<Boolean>take(() -> true)).isTrue();
    }
}
