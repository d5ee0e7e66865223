package lodestar.signin;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import lodestar.Client;

/** An OpenID provider that answers with whatever token a test puts into its mouth. */
final class EvilProvider implements AutoCloseable {

    private final HttpServer server;
    private final RSAKey key;
    private final RSAKey other;
    private volatile String token = "";
    private volatile int status = 200;

    private EvilProvider(HttpServer server, RSAKey key, RSAKey other) {
        this.server = server;
        this.key = key;
        this.other = other;
    }

    static EvilProvider start() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            var evil = new EvilProvider(
                    server,
                    new RSAKeyGenerator(2048).keyID("known").generate(),
                    new RSAKeyGenerator(2048).keyID("known").generate());
            server.createContext("/", evil::answer);
            server.start();
            return evil;
        } catch (IOException | JOSEException failure) {
            throw new IllegalStateException(failure);
        }
    }

    String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** A token that is right in everything. */
    JWTClaimsSet.Builder right(String subject, String nonce) {
        var now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(issuer())
                .subject(subject)
                .audience(RealProvider.CLIENT)
                .claim("nonce", nonce)
                .claim("amr", List.of("pwd", "mfa"))
                .claim("auth_time", now.getEpochSecond())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(300)));
    }

    void says(JWTClaimsSet claims) {
        token = signed(claims, key);
    }

    void saysSignedByAnother(JWTClaimsSet claims) {
        token = signed(claims, other);
    }

    void saysUnsigned(JWTClaimsSet claims) {
        token = new PlainJWT(claims).serialize();
    }

    /** Signed with the public key as if it were a shared secret, which everybody could. */
    void saysSignedWithThePublicKey(JWTClaimsSet claims) {
        try {
            var jwt = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("known").build(), claims);
            jwt.sign(new MACSigner(key.toRSAPublicKey().getEncoded()));
            token = jwt.serialize();
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Signed with our own secret, which we would have leaked. */
    void saysSignedWithOurSecret(JWTClaimsSet claims) {
        try {
            var jwt = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims);
            jwt.sign(new MACSigner(RealProvider.SECRET));
            token = jwt.serialize();
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
    }

    void says(String anything, int withStatus) {
        token = anything;
        status = withStatus;
    }

    private static String signed(JWTClaimsSet claims, RSAKey by) {
        try {
            var jwt = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(by.getKeyID())
                            .build(),
                    claims);
            jwt.sign(new RSASSASigner(by));
            return jwt.serialize();
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        var said = switch (path) {
            case "/.well-known/openid-configuration" ->
                Client.JSON.writeValueAsString(Map.of(
                        "issuer", issuer(),
                        "authorization_endpoint", issuer() + "/authorize",
                        "token_endpoint", issuer() + "/token",
                        "jwks_uri", issuer() + "/keys",
                        "subject_types_supported", List.of("public"),
                        "response_types_supported", List.of("code"),
                        "id_token_signing_alg_values_supported", List.of("RS256", "HS256", "none")));
            case "/keys" -> new JWKSet(key.toPublicJWK()).toString();
            default ->
                Client.JSON.writeValueAsString(Map.of("access_token", "a", "token_type", "Bearer", "id_token", token));
        };
        var bytes = said.getBytes(StandardCharsets.UTF_8);
        exchange.getRequestBody().readAllBytes();
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(path.equals("/token") ? status : 200, bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
