package lodestar.server;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lodestar.Client;
import lodestar.MadeUp;
import lodestar.RunningLodestar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every answer tells the browser, at every door there is, whoever asks and whatever comes of it. */
class HeadersTest {

    private static final String POLICY = "Content-Security-Policy";
    private static final Client NOBODY = new Client();

    /** A method, and the address of a door. */
    record Door(String method, String address) {}

    /** What everybody is given, signed in or not, and is no page. */
    private static final String PUBLIC_DATA = "/help-numbers";

    static Stream<Door> doors() {
        return RunningLodestar.bean(Router.class)
                .uriRoutes()
                .map(HeadersTest::door)
                .filter(door -> !PUBLIC_DATA.equals(door.address()));
    }

    @ParameterizedTest
    @MethodSource("doors")
    void stand_in_every_answer(Door door) {
        complete(answer(door).headers());
    }

    @Test
    void stand_in_refusals_of_the_front_door_and_in_what_is_not_there() {
        complete(NOBODY.send(NOBODY.request("/graphql").POST(BodyPublishers.ofString("{}")))
                .headers());
        complete(NOBODY.send(NOBODY.request("/nowhere.png")).headers());
        complete(NOBODY.send(NOBODY.request("/graphql")).headers());
        complete(NOBODY.post("/graphql", "x".repeat(70_000)).headers());
    }

    @Test
    void say_of_data_that_nothing_in_it_runs_or_loads_or_stands_in_a_frame() {
        var asked = NOBODY.post("/graphql", Map.of("query", "{ __typename }")).headers();

        var numbers = answer(new Door("GET", PUBLIC_DATA)).headers();

        for (var headers : List.of(asked, numbers)) {
            assertThat(headers.map()).containsKeys("strict-transport-security", "cross-origin-resource-policy");
            assertThat(headers.firstValue(POLICY)).hasValue("default-src 'none'; frame-ancestors 'none'");
            assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
            assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        }
        assertThat(asked.firstValue("Cache-Control")).hasValue("no-store");
    }

    /** Whoever opens such an address in a browser gets a page. */
    @Test
    void are_a_pages_where_a_page_is_answered_at_the_address_of_data() {
        var answer = NOBODY.send(NOBODY.request("/session/extend").header("Accept", "text/html"));

        assertThat(answer.body()).contains("id=\"app\"");
        complete(answer.headers());
    }

    @Test
    void are_few_on_the_files_that_a_page_is_made_of() {
        var page = NOBODY.send(NOBODY.request("/")).body();
        var file = Pattern.compile("/assets/[\\w-]+\\.js").matcher(page);
        assertThat(file.find()).isTrue();

        var headers = NOBODY.send(NOBODY.request(file.group())).headers();

        assertThat(headers.map()).doesNotContainKeys("content-security-policy", "permissions-policy");
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("Cross-Origin-Resource-Policy")).hasValue("same-origin");
    }

    @Test
    void let_nothing_run_but_our_own_files() {
        var policy =
                NOBODY.send(NOBODY.request("/")).headers().firstValue(POLICY).orElseThrow();

        assertThat(policy.split("; "))
                .contains("default-src 'none'", "script-src 'self'", "style-src 'self'", "frame-ancestors 'none'")
                .contains("base-uri 'none'", "form-action 'self'", "require-trusted-types-for 'script'")
                .contains("media-src 'self' blob:", "trusted-types lodestar");
        assertThat(policy)
                .doesNotContain("unsafe")
                .doesNotContain("*")
                .doesNotContain("http")
                .doesNotContain("data:");
    }

    @Test
    void let_only_ourselves_ask_for_the_microphone_and_a_passkey_and_nobody_for_anything_else() {
        var permissions = NOBODY.send(NOBODY.request("/"))
                .headers()
                .firstValue("Permissions-Policy")
                .orElseThrow()
                .split(", ");

        assertThat(Stream.of(permissions).filter(each -> each.endsWith("=(self)")))
                .containsExactlyInAnyOrder(
                        "microphone=(self)",
                        "publickey-credentials-get=(self)",
                        "publickey-credentials-create=(self)",
                        "clipboard-write=(self)");
        assertThat(Stream.of(permissions).filter(each -> !each.endsWith("=(self)")))
                .contains("camera=()", "geolocation=()")
                .allMatch(each -> each.endsWith("=()"));
    }

    @Test
    void keep_data_out_of_every_cache() {
        var council = MadeUp.council();
        var jo = council.signedIn(council.youngPerson("Jo", 14));

        var answer = jo.post("/graphql", Map.of("query", "{ me { name } }"));

        assertThat(answer.body()).contains("Jo");
        assertThat(answer.headers().allValues("Cache-Control")).containsExactly("no-store");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET / HTTP/9.9", "GET /%zz HTTP/1.1", "NONSENSE", "GET /a b HTTP/1.1"})
    void are_not_missing_from_what_is_hardly_a_request(String line) throws IOException {
        var address = URI.create(RunningLodestar.address());
        try (var socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(5_000);
            socket.getOutputStream()
                    .write((line + "\r\nHost: localhost\r\nConnection: close\r\n\r\n").getBytes(ISO_8859_1));

            var said = new String(socket.getInputStream().readAllBytes(), ISO_8859_1).toLowerCase();

            assertThat(said).doesNotContain("exception").doesNotContain("java.").doesNotContain("netty");
            // The web server itself turns these away, before any filter of ours: then there is nothing in the answer.
            assertThat(said.contains("nosniff") || said.startsWith("http/1.0 400") || said.isEmpty())
                    .as(said)
                    .isTrue();
        }
    }

    private static java.net.http.HttpResponse<String> answer(Door door) {
        var body = List.of("GET", "HEAD").contains(door.method())
                ? BodyPublishers.noBody()
                : BodyPublishers.ofString("{}");
        return NOBODY.send(NOBODY.request(door.address())
                .header("X-Lodestar", "1")
                .header("Content-Type", "application/json")
                .method(door.method(), body));
    }

    private static Door door(UriRouteInfo<?, ?> route) {
        var address = route.getUriMatchTemplate().toPathString().replaceAll("\\{[^}]*}", "x");
        return new Door(route.getHttpMethodName(), address);
    }

    private static void complete(HttpHeaders headers) {
        assertThat(headers.map().keySet())
                .contains(
                        "content-security-policy",
                        "strict-transport-security",
                        "permissions-policy",
                        "cross-origin-opener-policy",
                        "cross-origin-embedder-policy",
                        "cross-origin-resource-policy",
                        "cache-control");
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(headers.map().values())
                .allMatch(values -> values.size() == 1 || values.getFirst().contains("__Host"));
        assertThat(headers.map().keySet()).doesNotContain("server", "x-powered-by");
    }
}
