package lodestar.signin;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import lodestar.vault.Vault;

/**
 * What a passkey has to sign. A challenge is random, good for five minutes, for one purpose and for the one browser
 * that it was given to; it carries a mark made with a key of ours, so that nothing is kept for strangers who only ask.
 */
@Singleton
class Challenges {

    /** What the browser keeps that a challenge was given to. */
    static final String COOKIE = "__Host-lodestar-challenge";

    static final Duration GOOD = Duration.ofMinutes(5);

    private static final int RANDOM_BYTES = 16;
    private static final int PLAIN_BYTES = RANDOM_BYTES + Long.BYTES;

    private final Vault vault;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Challenges(Vault vault, Clock clock) {
        this.vault = vault;
        this.clock = clock;
    }

    /**
     * Makes one.
     *
     * @param purpose what an answer to it may be used for
     * @param secret what only the browser knows that it is given to
     */
    byte[] make(String purpose, String secret) {
        var plain = new byte[RANDOM_BYTES];
        random.nextBytes(plain);
        var dated = ByteBuffer.allocate(PLAIN_BYTES)
                .put(plain)
                .putLong(clock.millis())
                .array();
        var mark = vault.fingerprint(said(dated, purpose, secret));
        return ByteBuffer.allocate(dated.length + mark.length)
                .put(dated)
                .put(mark)
                .array();
    }

    /** Whether we made it, for this and for them, and not long ago. */
    boolean isOurs(byte[] challenge, String purpose, String secret) {
        if (secret.isEmpty() || challenge.length <= PLAIN_BYTES) {
            return false;
        }
        var dated = Arrays.copyOf(challenge, PLAIN_BYTES);
        var mark = Arrays.copyOfRange(challenge, PLAIN_BYTES, challenge.length);
        var madeAt = Instant.ofEpochMilli(ByteBuffer.wrap(dated).getLong(RANDOM_BYTES));
        return vault.isFingerprint(mark, said(dated, purpose, secret))
                && clock.instant().isBefore(madeAt.plus(GOOD));
    }

    private static byte[] said(byte[] dated, String purpose, String secret) {
        var why = "challenge|%s|%s|".formatted(purpose, secret).getBytes(UTF_8);
        return ByteBuffer.allocate(why.length + dated.length)
                .put(why)
                .put(dated)
                .array();
    }
}
