package lodestar.api;

import static lodestar.Client.code;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import lodestar.Client;
import lodestar.MadeUp;
import lodestar.RunningLodestar;
import lodestar.star.Stars;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A change can only be sent as our own pages send it; whatever else a page of somebody else's can make a browser send.
 */
class OnlyOurPagesTest {

    private static final String MUTATION =
            "mutation($input: GiveReadingInput!)" + " { giveReading(input: $input) { clientMutationId } }";

    private static Client jo;

    private String body;
    private String address;

    @BeforeAll
    static void jo_signs_in() {
        var council = MadeUp.council();
        jo = council.signedIn(council.youngPerson("Jo", 14));
    }

    @BeforeEach
    void jo_has_something_to_send() throws IOException {
        var input = Map.of("input", Stars.reading(List.of(Stars.step("HOME", 3))));
        body = Client.JSON.writeValueAsString(Map.of("query", MUTATION, "variables", input));
        address = "/graphql?query=%s&variables=%s"
                .formatted(encoded(MUTATION), encoded(Client.JSON.writeValueAsString(input)));
    }

    @Test
    void the_mutation_itself_works_as_our_pages_send_it() {
        var before = Counted.rows("reading");

        var answer =
                jo.send(ours().header("Origin", RunningLodestar.address()).header("Sec-Fetch-Site", "same-origin"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Counted.rows("reading")).isEqualTo(before + 1);
    }

    @Nested
    class In_another_way {

        @ParameterizedTest
        @CsvSource({
            "text/plain, 415",
            "application/x-www-form-urlencoded, 415",
            "multipart/form-data; boundary=x, 415",
            "application/graphql, 415",
            "application/json-patch+json, 415",
            "text/json, 415",
            "nonsense, 415",
            "'', 415"
        })
        void as_anything_but_json_it_is_refused(String type, int status) {
            refused(status, ours().setHeader("Content-Type", type));
        }

        @Test
        void by_form_with_the_query_in_it_it_is_refused() {
            refused(
                    415,
                    ours().setHeader("Content-Type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofString(address.substring("/graphql?".length()))));
        }

        @Test
        void by_address_it_is_refused_whatever_the_method() {
            refused(405, jo.request(address).GET());
            refused(405, jo.request(address).header("X-Lodestar", "1").GET());
            refused(405, jo.request(address).method("HEAD", BodyPublishers.noBody()));
            refused(400, with(jo.request(address)).POST(BodyPublishers.noBody()));
            refused(400, with(jo.request(address)).POST(BodyPublishers.ofString("{}")));
            refused(
                    415,
                    jo.request(address)
                            .header("X-Lodestar", "1")
                            .header("Content-Type", "text/plain")
                            .POST(BodyPublishers.ofString("x")));
        }

        @Test
        void as_a_list_it_is_refused() {
            refused(400, ours().POST(BodyPublishers.ofString("[" + body + "]")));
            refused(400, ours().POST(BodyPublishers.ofString("[" + body + "," + body + "]")));
        }

        @ParameterizedTest
        @ValueSource(strings = {"PUT", "PATCH", "DELETE", "OPTIONS", "QUERY"})
        void by_another_method_it_is_refused(String method) {
            refused(405, ours().method(method, BodyPublishers.ofString(body)));
        }

        @ParameterizedTest
        @ValueSource(strings = {"X-HTTP-Method-Override", "X-HTTP-Method", "X-Method-Override"})
        void a_get_does_not_become_a_post_by_a_header(String header) {
            refused(405, with(jo.request(address)).header(header, "POST").GET());
        }

        private static HttpRequest.Builder with(HttpRequest.Builder request) {
            return request.header("Content-Type", "application/json").header("X-Lodestar", "1");
        }
    }

    static Stream<UnaryOperator<HttpRequest.Builder>> foreign() {
        return Stream.of(
                request -> request.setHeader("X-Lodestar", ""),
                request -> request.setHeader("X-Lodestar", "0"),
                request -> request.setHeader("Origin", "https://elsewhere.example"),
                request -> request.setHeader("Origin", "null"),
                request -> request.setHeader("Origin", ""),
                request -> request.setHeader("Origin", RunningLodestar.address() + ".elsewhere.example"),
                request -> request.setHeader("Origin", "http://localhost:1"),
                request -> request.setHeader("Origin", "not an origin"),
                request -> request.setHeader("Sec-Fetch-Site", "cross-site"),
                request -> request.setHeader("Sec-Fetch-Site", "same-site"),
                request -> request.setHeader("Sec-Fetch-Site", "anything"),
                request -> request.setHeader("Origin", RunningLodestar.address())
                        .setHeader("Sec-Fetch-Site", "cross-site"));
    }

    @ParameterizedTest
    @MethodSource("foreign")
    void from_elsewhere_it_is_refused(UnaryOperator<HttpRequest.Builder> elsewhere) {
        var answer = refused(403, elsewhere.apply(ours()));

        assertThat(code(Client.tree(answer.body()))).isIn("FOREIGN_ORIGIN", "HEADER_NEEDED");
    }

    @Test
    void without_our_header_it_is_refused() {
        refused(
                403,
                jo.request("/graphql")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body)));
    }

    @Test
    void a_browser_that_asks_for_another_site_whether_it_may_hears_no() {
        var answer = jo.send(jo.request("/graphql")
                .header("Origin", "https://elsewhere.example")
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "x-lodestar,content-type")
                .method("OPTIONS", BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isBetween(400, 499);
        assertThat(answer.headers().map().keySet()).noneMatch(name -> name.startsWith("access-control-"));
    }

    private HttpResponse<String> refused(int status, HttpRequest.Builder request) {
        var before = Counted.rows("reading");

        var answer = jo.send(request);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(Counted.rows("reading")).isEqualTo(before);
        assertThat(answer.headers().map().keySet()).noneMatch(name -> name.startsWith("access-control-"));
        return answer;
    }

    private HttpRequest.Builder ours() {
        return jo.request("/graphql")
                .header("Content-Type", "application/json")
                .header("X-Lodestar", "1")
                .POST(BodyPublishers.ofString(body));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
