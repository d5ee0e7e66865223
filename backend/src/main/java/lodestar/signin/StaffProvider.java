package lodestar.signin;

import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.AuthenticationResponse;
import com.nimbusds.openid.connect.sdk.AuthenticationResponseParser;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.Prompt;
import com.nimbusds.openid.connect.sdk.claims.ACR;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The council's own OpenID provider, as we speak with it: authorization code with PKCE, and nothing else. */
@Singleton
@Requires(property = "lodestar.staff.issuer")
class StaffProvider {

    private static final String ANSWER = "/sign-in/staff/answer";
    /** How long ago somebody may have shown the provider who they are: no longer than a session here waits for them. */
    static final Duration SHOWN_WITHIN = Duration.ofMinutes(15);

    private static final int PATIENCE_MILLIS = 5_000;
    private static final Duration KNOWN_FOR = Duration.ofHours(1);

    private final StaffSettings settings;
    private final Issuer issuer;
    private final ClientID client;
    private final URI answerAt;
    private final Clock clock;
    private volatile @Nullable Known known;

    StaffProvider(StaffSettings settings, Address address, Clock clock) {
        this.settings = settings;
        this.issuer = new Issuer(Objects.requireNonNull(settings.issuer()));
        this.client = new ClientID(Objects.requireNonNull(settings.clientId()));
        this.answerAt = URI.create(address.origin() + ANSWER);
        this.clock = clock;
        requireSafe(URI.create(issuer.getValue()));
    }

    /** What it said of itself, and until when we take its word for it. */
    private record Known(OIDCProviderMetadata provider, StaffTokens tokens, Instant until) {}

    /**
     * Where to send the browser.
     *
     * @param anew whether they must show who they are again, though the provider may know it still
     */
    URI begin(StaffKnock knock, boolean anew) throws StaffNotIn {
        var provider = known().provider();
        var request = new AuthenticationRequest.Builder(ResponseType.CODE, new Scope("openid"), client, answerAt)
                .endpointURI(provider.getAuthorizationEndpointURI())
                .state(knock.state())
                .nonce(knock.nonce())
                .maxAge(Math.toIntExact(SHOWN_WITHIN.toSeconds()))
                .codeChallenge(knock.verifier(), CodeChallengeMethod.S256);
        if (anew) {
            request.prompt(new Prompt(Prompt.Type.LOGIN));
        }
        if (!settings.classes().isEmpty()) {
            request.acrValues(settings.classes().stream().map(ACR::new).toList());
        }
        return request.build().toURI();
    }

    /** Who came back, by what the provider calls them. */
    String subject(StaffKnock knock, URI answer) throws StaffNotIn {
        var provider = known();
        var code = code(knock, answer, provider.provider());
        var tokens = exchange(code, knock, provider.provider());
        return provider.tokens().subject(tokens.getOIDCTokens().getIDToken(), knock.nonce(), knock.since());
    }

    private AuthorizationCode code(StaffKnock knock, URI answer, OIDCProviderMetadata provider) throws StaffNotIn {
        AuthenticationResponse said;
        try {
            said = AuthenticationResponseParser.parse(URI.create(answerAt + "?" + answer.getRawQuery()));
        } catch (ParseException | RuntimeException unreadable) {
            throw new StaffNotIn(StaffNotIn.Why.AGAIN);
        }
        var other = said.getIssuer() == null
                ? provider.supportsAuthorizationResponseIssuerParam()
                : !issuer.equals(said.getIssuer());
        if (other || !knock.state().equals(said.getState()) || !said.indicatesSuccess()) {
            throw new StaffNotIn(StaffNotIn.Why.AGAIN);
        }
        var code = said.toSuccessResponse().getAuthorizationCode();
        if (code == null) {
            throw new StaffNotIn(StaffNotIn.Why.AGAIN);
        }
        return code;
    }

    private OIDCTokenResponse exchange(AuthorizationCode code, StaffKnock knock, OIDCProviderMetadata provider)
            throws StaffNotIn {
        var request = new TokenRequest.Builder(
                        provider.getTokenEndpointURI(),
                        authentication(provider),
                        new AuthorizationCodeGrant(code, answerAt, knock.verifier()))
                .build()
                .toHTTPRequest();
        request.setConnectTimeout(PATIENCE_MILLIS);
        request.setReadTimeout(PATIENCE_MILLIS);
        request.setFollowRedirects(false);
        try {
            var said = OIDCTokenResponseParser.parse(request.send());
            if (said.indicatesSuccess()
                    && said.toSuccessResponse() instanceof OIDCTokenResponse tokens
                    && tokens.getOIDCTokens().getIDToken() != null) {
                return tokens;
            }
            throw new StaffNotIn(StaffNotIn.Why.AGAIN);
        } catch (ParseException unreadable) {
            throw new StaffNotIn(StaffNotIn.Why.AGAIN);
        } catch (IOException away) {
            throw new StaffNotIn(StaffNotIn.Why.AWAY);
        }
    }

    private ClientAuthentication authentication(OIDCProviderMetadata provider) {
        var secret = new Secret(Objects.requireNonNull(settings.clientSecret()));
        var ways = provider.getTokenEndpointAuthMethods();
        return ways == null || ways.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                ? new ClientSecretBasic(client, secret)
                : new ClientSecretPost(client, secret);
    }

    /** Asked at the first use and not at the start, so that we start while it is away. */
    private Known known() throws StaffNotIn {
        var before = known;
        if (before != null && clock.instant().isBefore(before.until())) {
            return before;
        }
        try {
            var provider = OIDCProviderMetadata.resolve(issuer, PATIENCE_MILLIS, PATIENCE_MILLIS);
            for (var door : List.of(
                    provider.getAuthorizationEndpointURI(), provider.getTokenEndpointURI(), provider.getJWKSetURI())) {
                requireSafe(door);
            }
            var tokens = new StaffTokens(issuer, client, provider.getJWKSetURI(), settings);
            var found = new Known(provider, tokens, clock.instant().plus(KNOWN_FOR));
            known = found;
            return found;
        } catch (GeneralException | IOException | RuntimeException away) {
            throw new StaffNotIn(StaffNotIn.Why.AWAY);
        }
    }

    /** Nothing of a sign-in may cross a network in the clear; on our own machine, for a try, it may. */
    private static void requireSafe(URI address) {
        var safe = "https".equals(address.getScheme())
                || List.of("localhost", "127.0.0.1").contains(String.valueOf(address.getHost()));
        if (!safe) {
            throw new IllegalStateException("LODESTAR_STAFF_ISSUER and what it names must begin with https.");
        }
    }
}
