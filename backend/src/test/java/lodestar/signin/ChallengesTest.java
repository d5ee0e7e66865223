package lodestar.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import lodestar.RunningLodestar;
import lodestar.vault.Vault;
import org.junit.jupiter.api.Test;

class ChallengesTest {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

    private final byte[] challenge = at(NOW).make("coming back", "browser");

    @Test
    void is_known_again_for_its_purpose_and_its_browser() {
        assertThat(at(NOW).isOurs(challenge, "coming back", "browser")).isTrue();
        assertThat(at(NOW).isOurs(challenge, "making", "browser")).isFalse();
        assertThat(at(NOW).isOurs(challenge, "coming back", "another")).isFalse();
        assertThat(at(NOW).isOurs(at(NOW).make("coming back", ""), "coming back", ""))
                .isFalse();
    }

    @Test
    void is_good_for_five_minutes() {
        assertThat(at(NOW.plus(Challenges.GOOD).minusMillis(1)).isOurs(challenge, "coming back", "browser"))
                .isTrue();
        assertThat(at(NOW.plus(Challenges.GOOD)).isOurs(challenge, "coming back", "browser"))
                .isFalse();
        assertThat(Challenges.GOOD).isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void is_never_the_same_twice() {
        assertThat(at(NOW).make("coming back", "browser")).isNotEqualTo(challenge);
    }

    @Test
    void changed_in_any_byte_is_not_ours() {
        for (int index = 0; index < challenge.length; index++) {
            var changed = challenge.clone();
            changed[index] ^= 1;
            assertThat(at(NOW).isOurs(changed, "coming back", "browser"))
                    .as("byte %d", index)
                    .isFalse();
        }
        assertThat(at(NOW).isOurs(new byte[0], "coming back", "browser")).isFalse();
    }

    private static Challenges at(Instant moment) {
        return new Challenges(RunningLodestar.bean(Vault.class), Clock.fixed(moment, ZoneOffset.UTC));
    }
}
