package lodestar.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Map;
import java.util.Optional;
import lodestar.api.SameDatabase;
import org.junit.jupiter.api.Test;

/**
 * What is short enough to be guessed costs as much to guess as is known to be enough, wherever there are real people.
 */
class SlowHashesTest {

    @Test
    void cost_nineteen_mebibytes_and_two_passes_on_a_real_council() {
        try (var council = SameDatabase.start(Map.of("lodestar.address", RealProvider.ADDRESS))) {
            var hashes = council.context().getBean(SlowHashes.class);

            var hash = hashes.hash("271828");

            assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
            assertThat(hashes.fits(Optional.of(hash), "271828")).isTrue();
            assertThat(hashes.fits(Optional.of(hash), "271829")).isFalse();
            assertThat(hashes.hash("271828")).isNotEqualTo(hash);
        }
    }

    @Test
    void that_cost_less_start_on_no_real_council() {
        assertThatIllegalStateException()
                .isThrownBy(() -> SameDatabase.start(
                        Map.of("lodestar.address", RealProvider.ADDRESS, "lodestar.slow-hash.kib", "19455")))
                .withMessage(
                        "Lodestar cannot start: a slow hash of 19455 KiB is too quick to guess. Use 19456 or more.");
    }
}
