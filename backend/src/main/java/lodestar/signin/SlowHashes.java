package lodestar.signin;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Value;
import io.micronaut.context.env.Environment;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;
import lodestar.kernel.Turns;

/**
 * Keeping what is short enough to be guessed: each guess costs memory and time, whoever makes it. Made at the start, so
 * that a council where a guess is cheap does not start.
 */
@Context
class SlowHashes {

    /** Of memory, with two passes: the first choice of OWASP's password storage cheat sheet for Argon2id. */
    static final int LEAST_KIB = 19_456;

    /** Each takes its memory while it runs: however many strangers knock at once, that fits into a small server. */
    static final int AT_ONCE = 4;

    private static final int PASSES = 2;
    private static final int HASH_BYTES = 32;
    private static final int SALT_BYTES = 16;

    private final Turns turns = new Turns(
            AT_ONCE,
            Duration.ofSeconds(3),
            "Many people are coming in right now. Wait a moment, then try again. Nothing was used up.");
    private final LongAdder comparisons = new LongAdder();
    private final Argon2Function argon2id;

    /** What an unknown secret is compared with, so that it takes as long as a known one. */
    private final String nobodys;

    /** @param kib of memory for each; less than the least is for tests, which sign many people in */
    SlowHashes(@Value("${lodestar.slow-hash.kib:19456}") int kib, Environment environment) {
        if (kib < LEAST_KIB && environment.getActiveNames().contains("production")) {
            throw new IllegalStateException(
                    "Lodestar cannot start: a slow hash of %d KiB is too quick to guess. Use %d or more."
                            .formatted(kib, LEAST_KIB));
        }
        this.argon2id = Argon2Function.getInstance(kib, PASSES, 1, HASH_BYTES, Argon2.ID);
        this.nobodys = hash("nobody");
    }

    String hash(String secret) {
        return turns.take(() ->
                Password.hash(secret).addRandomSalt(SALT_BYTES).with(argon2id).getResult());
    }

    /** Whether it fits; takes as long, and is never right, when there is nothing that it could fit. */
    boolean fits(Optional<String> hash, String secret) {
        var known = hash.orElse(nobodys);
        return turns.take(() -> {
            comparisons.increment();
            return Password.check(secret, known).with(Argon2Function.getInstanceFromHash(known)) && hash.isPresent();
        });
    }

    /** How many comparisons there were since the start: what a stranger can make us work. */
    long comparisons() {
        return comparisons.sum();
    }

    Turns turns() {
        return turns;
    }
}
