package lodestar.signin;

import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;

/**
 * A member of staff on their way through the council's sign-in: one secret in their browser's cookie, from which
 * follows all that binds the answer to this browser and this try. Whoever alters it has one that no row stands for.
 */
record StaffKnock(String secret) {

    static final String COOKIE = "__Host-lodestar-staff";
    static final Duration LASTS = Duration.ofMinutes(10);

    private static final String BEFORE_TOKEN = ".";

    /**
     * A new one.
     *
     * @param since when they must have shown the provider who they are, or later
     */
    static StaffKnock made(Instant since) {
        return new StaffKnock(since.getEpochSecond() + BEFORE_TOKEN + Secrets.token());
    }

    /** Only of one that a row stands for. */
    Instant since() {
        return Instant.ofEpochSecond(Long.parseLong(secret.substring(0, secret.indexOf(BEFORE_TOKEN))));
    }

    State state() {
        return new State(following("state"));
    }

    Nonce nonce() {
        return new Nonce(following("nonce"));
    }

    CodeVerifier verifier() {
        return new CodeVerifier(following("verifier"));
    }

    /** What the database keeps of it. */
    byte[] hash() {
        return Secrets.quickHash(secret);
    }

    private String following(String what) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Secrets.quickHash(what + "|" + secret));
    }

    /** Never the secret. */
    @Override
    public String toString() {
        return "Staff knock";
    }
}
