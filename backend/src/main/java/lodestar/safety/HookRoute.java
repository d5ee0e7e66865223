package lodestar.safety;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * By a web hook of the council's, such as its duty phone's: one POST of JSON, signed so that the other side can tell
 * that it is ours and new. Any answer of the 200s means that it was taken.
 */
@Singleton
@Requires(property = "lodestar.hook.url")
class HookRoute implements Route {

    static final String SIGNATURE = "X-Lodestar-Signature";
    static final String TIME = "X-Lodestar-Time";

    private static final int SHORTEST_SECRET = 32;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final URI address;
    private final byte[] secret;
    private final Clock clock;
    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(LONGEST_WAIT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    /**
     * The council's hook.
     *
     * @param url https, unless it is on this machine
     * @param secret what both sides know; at least 32 characters
     */
    @ConfigurationProperties("lodestar.hook")
    record Settings(@Nullable String url, @Nullable String secret) {

        /** Never the secret. */
        @Override
        public String toString() {
            return "Hook settings";
        }
    }

    HookRoute(Settings settings, Clock clock) {
        address = URI.create(String.valueOf(settings.url()));
        var here = "localhost".equals(address.getHost()) || "127.0.0.1".equals(address.getHost());
        if (!"https".equals(address.getScheme()) && !here) {
            throw new IllegalStateException("LODESTAR_HOOK_URL has to begin with https.");
        }
        if (settings.secret() == null || settings.secret().length() < SHORTEST_SECRET) {
            throw new IllegalStateException(
                    "Please set LODESTAR_HOOK_SECRET, with at least %d characters.".formatted(SHORTEST_SECRET));
        }
        secret = settings.secret().getBytes(StandardCharsets.UTF_8);
        this.clock = clock;
    }

    @Override
    public Kind kind() {
        return Kind.HOOK;
    }

    /** The other side is told whom it is for, and sees to the rest. */
    @Override
    public boolean reaches(ConcernMessage.Whom whom) {
        return true;
    }

    @Override
    public void send(Outgoing message) throws IOException {
        var body = body(message);
        var time = Long.toString(clock.instant().getEpochSecond());
        var request = HttpRequest.newBuilder(address)
                .timeout(LONGEST_WAIT)
                .header("Content-Type", "application/json")
                .header(TIME, time)
                .header(SIGNATURE, "sha256=" + signature(secret, time, body))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            var status =
                    http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            if (status / 100 != 2) {
                throw new IOException("The hook answered %d.".formatted(status));
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted");
        }
    }

    private static String body(Outgoing message) throws IOException {
        return JSON.writeValueAsString(JsonNodeFactory.instance
                .objectNode()
                .put("id", message.id().toString())
                .put("for", message.whom().name())
                .put("number", message.number())
                .put("link", message.link()));
    }

    /** HMAC-SHA-256 over the time, a stop and the body, as hex. */
    private static String signature(byte[] secret, String time, String body) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal((time + "." + body).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
