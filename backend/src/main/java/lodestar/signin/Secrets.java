package lodestar.signin;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;

/** Making secrets, and keeping of them only what cannot be turned back. */
final class Secrets {

    /** Crockford's base 32: no letter that looks like a number. */
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    /** 19 MiB, two passes: the first choice of OWASP's password storage cheat sheet for Argon2id. */
    private static final Argon2Function ARGON2ID = Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);

    /** Each takes 19 MiB while it runs: however many strangers knock at once, that fits into a small server. */
    static final int AT_ONCE = 4;

    static final Turns TURNS = new Turns(AT_ONCE, Duration.ofSeconds(3));

    /** What an unknown secret is compared with, so that it takes as long as a known one. */
    private static final String NOBODYS = slowHash("nobody");

    private static final LongAdder COMPARISONS = new LongAdder();

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int TOKEN_BYTES = 32;
    private static final int SALT_BYTES = 16;

    private Secrets() {}

    /** That many letters for a person to type; each is worth five bits. */
    static String letters(int count) {
        return RANDOM.ints(count, 0, LETTERS.length())
                .collect(StringBuilder::new, (text, at) -> text.append(LETTERS.charAt(at)), StringBuilder::append)
                .toString();
    }

    /** The same, made of what is random already: five bits of each byte. */
    static String letters(byte[] random, int count) {
        return IntStream.range(0, count)
                .map(at -> random[at] & (LETTERS.length() - 1))
                .collect(StringBuilder::new, (text, at) -> text.append(LETTERS.charAt(at)), StringBuilder::append)
                .toString();
    }

    /** What a person typed, without blanks and dashes, and with look-alikes put right. */
    static String tidy(String typed) {
        return typed.toUpperCase(Locale.ROOT)
                .replaceAll("[^0-9A-Z]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
    }

    /** 256 random bits for a cookie to hold. */
    static String token() {
        var bytes = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** For what is long and random. */
    static byte[] quickHash(String token) {
        return quickHash(token.getBytes(UTF_8));
    }

    static byte[] quickHash(byte[] random) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(random);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** For what is short enough to be guessed. */
    static String slowHash(String secret) {
        return TURNS.take(() ->
                Password.hash(secret).addRandomSalt(SALT_BYTES).with(ARGON2ID).getResult());
    }

    /** Whether it fits; takes as long, and is never right, when there is nothing that it could fit. */
    static boolean isSlowHash(Optional<String> hash, String secret) {
        var known = hash.orElse(NOBODYS);
        return TURNS.take(() -> {
            COMPARISONS.increment();
            return Password.check(secret, known).with(Argon2Function.getInstanceFromHash(known)) && hash.isPresent();
        });
    }

    /** How many slow comparisons there were since the start: what a stranger can make us work. */
    static long comparisons() {
        return COMPARISONS.sum();
    }
}
