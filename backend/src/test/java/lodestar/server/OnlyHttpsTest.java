package lodestar.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import lodestar.Client;
import lodestar.api.SameDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Behind a council's proxy, where the proxy says how a browser speaks with it. */
class OnlyHttpsTest {

    private static Lodestar behind;
    private static Lodestar elsewhere;
    private static Client client;
    private static Client stranger;

    @BeforeAll
    static void one_behind_this_machine_and_one_behind_another() {
        behind = SameDatabase.start(settings("10.9.0.0/16,127.0.0.0/8", "https://stars.example"));
        elsewhere = SameDatabase.start(settings("10.9.8.7,::1", "https://stars.example"));
        client = new Client("http://127.0.0.1:" + behind.serve());
        stranger = new Client("http://127.0.0.1:" + elsewhere.serve());
    }

    @AfterAll
    static void both_end() {
        behind.close();
        elsewhere.close();
    }

    @Test
    void what_came_by_https_is_answered() {
        var answer = client.send(
                client.request("/start").header("Accept", "text/html").header("X-Forwarded-Proto", "https"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("<title>Lodestar</title>");
    }

    @ParameterizedTest
    @CsvSource({
        "/, https://stars.example/",
        "/people/1?x=1, https://stars.example/people/1",
        "//elsewhere.example/a, https://stars.example/a",
        "/%2F%2Felsewhere.example, https://stars.example/%2F%2Felsewhere.example"
    })
    void a_page_asked_for_without_it_is_at_the_same_path_with_it_and_never_on_another_host(String path, String there) {
        var answer = client.send(client.request(path).header("X-Forwarded-Proto", "http"));

        assertThat(answer.statusCode()).isEqualTo(308);
        assertThat(answer.headers().firstValue("Location")).hasValue(there);
        assertThat(answer.headers().firstValue("Strict-Transport-Security")).isPresent();
    }

    @Test
    void what_was_sent_without_it_is_refused_and_not_sent_again() {
        var answer = client.send(client.request("/sign-in")
                .header("X-Forwarded-Proto", "http")
                .header("X-Lodestar", "1")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"code\":\"ABCD-EFGH-JKMN\"}")));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.headers().firstValue("Location")).isEmpty();
        assertThat(Client.code(Client.tree(answer.body()))).isEqualTo("HTTPS_NEEDED");
    }

    @Test
    void the_word_of_somebody_who_is_not_the_proxy_is_worth_nothing() {
        var answer = stranger.send(stranger.request("/").header("X-Forwarded-Proto", "https"));

        assertThat(answer.statusCode()).isEqualTo(308);
    }

    @Test
    void health_is_asked_from_inside_and_needs_no_proxy() {
        assertThat(stranger.send(stranger.request("/health/live")).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"proxy.example", "10.1.2.3/x", "10.1.2", ""})
    void a_proxy_that_is_no_address_is_named_at_the_start(String proxy) {
        assertThatThrownBy(() -> SameDatabase.start(settings("10.1.2.3," + proxy + "x", "https://stars.example")))
                .hasStackTraceContaining("LODESTAR_PROXY must be addresses");
    }

    @Test
    void an_address_without_https_is_named_at_the_start() {
        assertThatThrownBy(() -> {
                    try (var open = SameDatabase.start(settings("127.0.0.1", "http://stars.example"))) {
                        open.serve();
                    }
                })
                .hasStackTraceContaining("LODESTAR_ADDRESS must begin with https://.");
    }

    private static Map<String, Object> settings(String proxy, String address) {
        return Map.of("lodestar.proxy.addresses", proxy, "lodestar.address", address);
    }
}
