package lodestar.signin;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.claims.AMR;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.net.MalformedURLException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * Believes an ID token, or does not: signature, issuer, audience, expiry, nonce, that somebody showed who they are not
 * too long ago, and that a second factor was used.
 */
final class StaffTokens {

    /** Signatures that only the provider can make. With a shared secret, or none, whoever holds our half could. */
    private static final Set<JWSAlgorithm> BY_THE_PROVIDER_ALONE = Set.of(
            JWSAlgorithm.RS256,
            JWSAlgorithm.RS384,
            JWSAlgorithm.RS512,
            JWSAlgorithm.PS256,
            JWSAlgorithm.PS384,
            JWSAlgorithm.PS512,
            JWSAlgorithm.ES256,
            JWSAlgorithm.ES384,
            JWSAlgorithm.ES512,
            JWSAlgorithm.Ed25519);

    /** How far the provider's clock may be behind ours. */
    private static final Duration TOLERANCE = Duration.ofMinutes(1);

    private static final int PATIENCE_MILLIS = 5_000;
    private static final int BIGGEST_KEY_SET = 256 * 1024;

    private final ClientID client;
    private final StaffSettings settings;
    private final IDTokenValidator validator;

    /** Keys are kept for five minutes, and fetched again, not too often, when a token names one that is not known. */
    StaffTokens(Issuer issuer, ClientID client, URI keys, StaffSettings settings) throws MalformedURLException {
        this.client = client;
        this.settings = settings;
        var fetched = new DefaultResourceRetriever(PATIENCE_MILLIS, PATIENCE_MILLIS, BIGGEST_KEY_SET);
        var source =
                JWKSourceBuilder.<SecurityContext>create(keys.toURL(), fetched).build();
        validator = new IDTokenValidator(
                issuer, client, new JWSVerificationKeySelector<>(BY_THE_PROVIDER_ALONE, source), null);
    }

    String subject(JWT token, Nonce nonce, Instant since) throws StaffNotIn {
        var claims = claims(token, nonce);
        var shown = claims.getAuthenticationTime();
        var isForUsAlone = claims.getAuthorizedParty() == null
                ? claims.getAudience().size() == 1
                : claims.getAuthorizedParty().getValue().equals(client.getValue());
        if (!isForUsAlone || shown == null || shown.toInstant().isBefore(since.minus(TOLERANCE))) {
            throw new StaffNotIn(StaffNotIn.Why.AGAIN);
        }
        if (!hasSecondFactor(claims)) {
            throw new StaffNotIn(StaffNotIn.Why.SECOND_FACTOR);
        }
        // As it stands there: the library's own kind of subject has lost the blanks around it.
        return claims.getStringClaim("sub");
    }

    private IDTokenClaimsSet claims(JWT token, Nonce nonce) throws StaffNotIn {
        try {
            return validator.validate(token, nonce);
        } catch (KeySourceException away) {
            throw new StaffNotIn(StaffNotIn.Why.AWAY);
        } catch (BadJOSEException | JOSEException notBelieved) {
            throw new StaffNotIn(StaffNotIn.Why.AGAIN);
        }
    }

    private boolean hasSecondFactor(IDTokenClaimsSet claims) {
        var methods = claims.getAMR() == null ? List.<AMR>of() : claims.getAMR();
        var acr = claims.getACR();
        return methods.stream().map(AMR::getValue).anyMatch(settings.methods()::contains)
                || (acr != null && settings.classes().contains(acr.getValue()));
    }
}
