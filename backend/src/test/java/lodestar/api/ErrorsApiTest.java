package lodestar.api;

import static java.util.stream.Collectors.joining;
import static lodestar.Client.code;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import lodestar.Client;
import lodestar.MadeUp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a client is told when something cannot be: few errors, each with a code, a request id and a sentence. */
class ErrorsApiTest {

    private static final String SAY_MY_NAME =
            "mutation($input: SayMyNameInput!) { sayMyName(input: $input) { name version } }";

    private final Client anybody = new Client();

    @Test
    void at_most_five_come_back_each_with_a_code_and_the_request_id() {
        var fields =
                IntStream.range(0, 10).mapToObj("a%d: me { name }"::formatted).collect(joining(" "));
        for (var query : new String[] {"{ %s }".formatted(fields), "{ a b c d e f g h }"}) {
            var errors = anybody.ask(query).get("errors");

            assertThat(errors).hasSize(5);
            assertThat(errors).allSatisfy(error -> {
                assertThat(error.at("/extensions/code").asText()).matches("[A-Z_]+");
                assertThat(UUID.fromString(error.at("/extensions/requestId").asText())
                                .version())
                        .isEqualTo(7);
                assertThat(error.at("/message").asText()).endsWith(".");
            });
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"query\":                                        | BODY_NOT_JSON",
                "nonsense                                           | BODY_NOT_JSON",
                "{\"query\":\"{__typename}\",\"query\":\"{me{name}}\"} | BODY_NOT_JSON",
                "{\"query\":\"{__typename}\"} {\"query\":\"{me{name}}\"} | BODY_NOT_JSON",
                "{\"query\":\"{__typename}\"} x                      | BODY_NOT_JSON",
                "{'query':'{__typename}'}                           | BODY_NOT_JSON",
                "{\"query\":\"{__typename}\",\"variables\":{\"a\":NaN}} | BODY_NOT_JSON",
                "null                                               | BODY_NOT_AN_OBJECT",
                "\"{__typename}\"                                    | BODY_NOT_AN_OBJECT",
                "7                                                  | BODY_NOT_AN_OBJECT",
                "[]                                                 | BODY_NOT_AN_OBJECT",
                "{}                                                 | QUERY_MISSING",
                "{\"query\":\"\"}                                    | QUERY_MISSING",
                "{\"query\":null}                                   | QUERY_MISSING",
                "{\"query\":7}                                      | BODY_NOT_VALID",
                "{\"documentId\":7}                                 | BODY_NOT_VALID",
                "{\"query\":\"{__typename}\",\"variables\":[]}       | BODY_NOT_VALID",
                "{\"query\":\"{__typename}\",\"variables\":\"{}\"}   | BODY_NOT_VALID",
                "{\"query\":\"{__typename}\",\"operationName\":{}}   | BODY_NOT_VALID",
                "{\"query\":\"{__typename}\",\"extensions\":7}       | BODY_NOT_VALID",
            })
    void a_body_that_is_no_question_is_refused_with_400(String body, String code) {
        var answer = anybody.post("/graphql", body);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(code(Client.tree(answer.body()))).isEqualTo(code);
    }

    @Test
    void json_that_is_nested_without_end_is_refused() {
        var deep = "{\"query\":\"{__typename}\",\"variables\":{\"a\":%s%s}}"
                .formatted("[".repeat(5_000), "]".repeat(5_000));

        assertThat(code(Client.tree(anybody.post("/graphql", deep).body()))).isEqualTo("BODY_NOT_JSON");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "query A { __typename } query B { __typename }",
                "fragment F on Query { __typename }",
                "subscription { anything }",
                "type A { b: Int }",
                "{ __typename @defer }",
                "query($a: Nothing) { __typename }"
            })
    void a_query_that_names_no_one_thing_to_do_is_the_clients_mistake(String query) {
        assertThat(code(anybody.ask(query))).isEqualTo("QUERY_NOT_VALID");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "image/png", "text/html;q=1, image/*", ";;;"})
    void who_takes_no_json_gets_406(String accept) {
        var answer = anybody.send(anybody.request("/graphql")
                .header("X-Lodestar", "1")
                .header("Content-Type", "application/json")
                .header("Accept", accept)
                .POST(BodyPublishers.ofString("{\"query\":\"{__typename}\"}")));

        assertThat(answer.statusCode()).isEqualTo(406);
        assertThat(code(Client.tree(answer.body()))).isEqualTo("NOT_ACCEPTABLE");
    }

    @Test
    void a_body_that_says_it_is_packed_and_is_not_is_the_clients_mistake() {
        var answer = anybody.send(anybody.request("/graphql")
                .header("X-Lodestar", "1")
                .header("Content-Type", "application/json")
                .header("Content-Encoding", "gzip")
                .POST(BodyPublishers.ofString("{\"query\":\"{__typename}\"}")));

        assertThat(answer.statusCode()).isBetween(400, 499);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "x", "E10000034", "E10000034.", "E10000034.abc", "E10000034.a.b", ".", "%00", "\"\"", "X1.y"
            })
    void a_cookie_that_is_not_ours_is_nobody(String cookie) {
        var answer = anybody.send(anybody.request("/graphql")
                .header("X-Lodestar", "1")
                .header("Content-Type", "application/json")
                .header("Cookie", "__Host-lodestar-session=" + cookie)
                .POST(BodyPublishers.ofString("{\"query\":\"{me{name}}\"}")));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(code(Client.tree(answer.body()))).isEqualTo("SIGN_IN_NEEDED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7", "not an id", "00000000-0000-0000-0000", "🙃"})
    void an_id_of_a_client_that_is_none_is_told_by_its_field(String id) {
        var council = MadeUp.council();
        var jo = council.signedIn(council.youngPerson("Jo", 14));

        var answer = jo.ask(SAY_MY_NAME, Map.of("input", Map.of("clientMutationId", id, "name", "Jo", "version", 1)));

        assertThat(code(answer)).isEqualTo("INVALID");
        assertThat(answer.at("/errors/0/extensions/field").asText()).isEqualTo("clientMutationId");
    }

    @Test
    void half_an_emoji_gives_way_to_a_mark_and_the_words_around_it_stay() {
        var council = MadeUp.council();
        var jo = council.signedIn(council.youngPerson("Jo", 14));
        var body =
                "{\"query\":\"%s\",\"variables\":{\"input\":{\"clientMutationId\":\"%s\",\"name\":\"Jo \\ud83d\",\"version\":1}}}"
                        .formatted(SAY_MY_NAME, UUID.randomUUID());

        var answer = jo.post("/graphql", body);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Client.tree(answer.body()).at("/data/sayMyName/name").asText())
                .isEqualTo("Jo \ufffd");
        assertThat(jo.ask("{ me { name } }").at("/data/me/name").asText()).isEqualTo("Jo \ufffd");
    }
}
