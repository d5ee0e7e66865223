package lodestar.sound;

import static org.assertj.core.api.Assertions.assertThat;

import lodestar.kernel.DomainError.Refused;
import org.jspecify.annotations.Nullable;

/** What a file is refused for, if it is. */
final class Refusing {

    private Refusing() {}

    static @Nullable Refusal of(byte[] file) {
        try {
            AudioDecoder.open(file);
            return null;
        } catch (Refused refused) {
            return Refusal.valueOf(refused.code());
        }
    }

    static void refuses(byte[] file, Refusal refusal) {
        assertThat(of(file)).isEqualTo(refusal);
    }
}
