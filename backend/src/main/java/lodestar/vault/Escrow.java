package lodestar.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Hkdf;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Map;

/**
 * A copy of every key, shut with a passphrase, for two custodians: one keeps the file, the other the passphrase, and
 * neither opens anything alone.
 */
public final class Escrow {

    private static final ObjectMapper JSON = JsonMapper.builder().build();
    private static final String KIND = "lodestar key escrow 1";

    /** Crockford's base 32: no letter that looks like a number. */
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    /** 160 bits: too many to be tried, so it needs no slow hash. */
    private static final int PASSPHRASE_LETTERS = 32;

    private static final int GROUP = 4;
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Escrow() {}

    /**
     * What each custodian is given.
     *
     * @param file the text of the file
     * @param passphrase what opens it
     */
    public record Copy(String file, String passphrase) {

        /** Neither: together they are every key there is. */
        @Override
        public String toString() {
            return "Key escrow";
        }
    }

    private record Shut(String kind, byte[] salt, byte[] keys) {}

    /** Copies the keys of a folder; refused when one of them is missing or no key. */
    public static Copy of(KeyFolder folder) throws IOException, GeneralSecurityException {
        var passphrase = passphrase();
        var salt = new byte[BYTES];
        RANDOM.nextBytes(salt);
        var keys = aead(passphrase, salt).encrypt(JSON.writeValueAsBytes(folder.texts()), KIND.getBytes(UTF_8));
        return new Copy(JSON.writeValueAsString(new Shut(KIND, salt, keys)), passphrase);
    }

    /** Puts the keys of a copy into a folder that has none. */
    public static void restore(KeyFolder folder, String file, String passphrase) throws IOException {
        try {
            var shut = JSON.readValue(file, Shut.class);
            if (!KIND.equals(shut.kind())) {
                throw notOne();
            }
            var keys = aead(tidy(passphrase), shut.salt()).decrypt(shut.keys(), KIND.getBytes(UTF_8));
            folder.restore(JSON.readValue(keys, new TypeReference<Map<String, String>>() {}));
        } catch (JsonProcessingException noEscrow) {
            throw notOne();
        } catch (GeneralSecurityException wrong) {
            throw new IllegalStateException("That passphrase does not open that key escrow. Check each letter.");
        }
    }

    private static IllegalStateException notOne() {
        return new IllegalStateException("That file is no key escrow.");
    }

    private static AesGcmJce aead(String passphrase, byte[] salt) throws GeneralSecurityException {
        return new AesGcmJce(
                Hkdf.computeHkdf("HMACSHA256", tidy(passphrase).getBytes(UTF_8), salt, KIND.getBytes(UTF_8), BYTES));
    }

    private static String passphrase() {
        var text = new StringBuilder();
        for (int at = 0; at < PASSPHRASE_LETTERS; at++) {
            text.append(at > 0 && at % GROUP == 0 ? "-" : "").append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return text.toString();
    }

    /** As somebody reads it off paper: letters in either case, with or without dashes, look-alikes put right. */
    private static String tidy(String typed) {
        return typed.toUpperCase(Locale.ROOT)
                .replaceAll("[^0-9A-Z]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
    }
}
