package lodestar.signin;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import java.util.stream.IntStream;

/** Making secrets that nobody can guess, of which a quick hash is kept; see {@link SlowHashes} for the others. */
final class Secrets {

    /** Crockford's base 32: no letter that looks like a number. */
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int TOKEN_BYTES = 32;

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
}
