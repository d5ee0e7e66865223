package lodestar.review;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import lodestar.access.Actor;
import lodestar.vault.Vault;

/**
 * What stands in the address of a calendar: 256 bits that nobody can guess. They are made from the request's id with a
 * key that is not in the database, so that the same request sent again is given the same address though only a hash is
 * kept.
 */
final class CalendarSecret {

    private static final int BYTES = 32;

    private CalendarSecret() {}

    static String of(Vault vault, Actor actor, UUID clientMutationId) {
        var seed = "calendar|%s|%s|%s".formatted(actor.council(), actor.accountId(), clientMutationId);
        var mac = vault.fingerprint(seed.getBytes(UTF_8));
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(Arrays.copyOfRange(mac, mac.length - BYTES, mac.length));
    }

    /** What is kept of it. A quick hash is enough for what is long and random. */
    static byte[] hash(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
