package lodestar.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lodestar.Client;
import lodestar.Npm;

/** A real OpenID provider on loopback, npm's {@code oidc-provider}, and the browser of whoever sits before it. */
public final class RealProvider implements AutoCloseable {

    static final String CLIENT = "lodestar";
    static final String SECRET = "a secret of at least thirty-two letters";
    static final String ADDRESS = "https://lodestar.example";

    private static final int MOST_HOPS = 10;

    private final Process process;
    private final String issuer;

    private RealProvider(Process process, String issuer) {
        this.process = process;
        this.issuer = issuer;
    }

    static RealProvider start() {
        return startFor(ADDRESS);
    }

    /** One that sends people back to an address; on this machine, whatever its port. */
    public static RealProvider startFor(String address) {
        try {
            var process = Npm.start("node", "provider.mjs", CLIENT, SECRET, address + "/sign-in/staff/answer");
            var said = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
            return new RealProvider(process, String.valueOf(said.readLine()));
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    public String issuer() {
        return issuer;
    }

    Map<String, Object> settings() {
        var all = new HashMap<>(settingsHere());
        all.put("lodestar.address", ADDRESS);
        return all;
    }

    /** For a server that is found on this machine. */
    public Map<String, Object> settingsHere() {
        return Map.of(
                "lodestar.staff.issuer", issuer,
                "lodestar.staff.client-id", CLIENT,
                "lodestar.staff.client-secret", SECRET,
                "lodestar.staff.second-factor", "mfa, hwk, acr=gold");
    }

    /** Goes where we sent the browser, signs in there, and gives the path that it comes back to. */
    String signIn(String subject, List<String> methods, URI sentTo) {
        var browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        sits(browser, Map.of("accountId", subject, "amr", methods));
        return follow(browser, sentTo);
    }

    String signInWithClass(String subject, String acr, URI sentTo) {
        var browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        sits(browser, Map.of("accountId", subject, "amr", List.of("pwd"), "acr", acr));
        return follow(browser, sentTo);
    }

    private String follow(HttpClient browser, URI from) {
        var at = from;
        for (int hop = 0; hop < MOST_HOPS; hop++) {
            var answer = send(browser, HttpRequest.newBuilder(at).GET());
            var location = answer.headers().firstValue("Location");
            assertThat(location).as(at + " said " + answer.body()).isPresent();
            at = at.resolve(location.get());
            if (at.toString().startsWith(ADDRESS)) {
                return at.getRawPath() + "?" + at.getRawQuery();
            }
        }
        throw new IllegalStateException("The provider goes round in circles.");
    }

    private void sits(HttpClient browser, Map<String, ?> somebody) {
        try {
            send(
                    browser,
                    HttpRequest.newBuilder(URI.create(issuer + "/sitting"))
                            .POST(HttpRequest.BodyPublishers.ofString(Client.JSON.writeValueAsString(somebody))));
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static HttpResponse<String> send(HttpClient browser, HttpRequest.Builder request) {
        try {
            return browser.send(request.timeout(Duration.ofSeconds(20)).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    @Override
    public void close() {
        process.destroy();
    }
}
