package lodestar.api;

import static java.util.stream.Collectors.joining;
import static lodestar.Client.code;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.IntStream;
import lodestar.Client;
import lodestar.server.Lodestar;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The thirteen things that scanners such as graphql-cop try on a GraphQL server, tried on ours as a council runs it.
 */
class KnownAttacksTest {

    private static Lodestar lodestar;
    private static Client anybody;

    @BeforeAll
    static void start() {
        lodestar = SameDatabase.start(Map.of());
        anybody = new Client("http://localhost:" + lodestar.serve());
    }

    @AfterAll
    static void stop() {
        lodestar.close();
    }

    @Test
    void a_hundred_aliases_are_too_many() {
        assertThat(code(anybody.ask("{ %s }".formatted(times(101, "a%d: __typename")))))
                .isEqualTo("TOO_MANY_ALIASES");
    }

    @Test
    void ten_queries_in_one_list_are_not_taken() {
        var batch = "[%s]".formatted("{\"query\":\"{ __typename }\"},".repeat(9) + "{\"query\":\"{ __typename }\"}");

        var answer = anybody.post("/graphql", batch);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(code(Client.tree(answer.body()))).isEqualTo("BODY_NOT_AN_OBJECT");
        assertThat(answer.body()).doesNotContain("Query\"");
    }

    @Test
    void many_directives_at_one_field_are_too_many_and_few_unknown_ones_are_not_counted_out() {
        assertThat(code(anybody.ask("{ __typename %s }".formatted("@aa".repeat(11)))))
                .isEqualTo("TOO_MANY_DIRECTIVES");
        assertThat(anybody.ask("{ __typename %s }".formatted("@aa".repeat(10))).get("errors"))
                .hasSizeLessThan(6);
    }

    @Test
    void going_round_through_the_schema_leads_nowhere() {
        var round = "{ __schema { types { fields { type { fields { type { fields { type { name } } } } } } } } }";

        assertThat(anybody.ask(round).has("data")).isFalse();
        assertThat(code(anybody.ask(round))).isEqualTo("TOO_COSTLY");
    }

    @Test
    void a_field_five_hundred_times_is_too_often() {
        assertThat(code(anybody.ask("{ me { %s } }".formatted("name ".repeat(500)))))
                .isEqualTo("TOO_MANY_REPEATS");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{ mee { name } }", "{ me { nam } }", "mutation { giveReadin }", "{ __schem { types } }"})
    void a_misspelled_field_is_not_put_right(String nearly) {
        var errors = anybody.ask(nearly).get("errors");

        assertThat(errors)
                .allSatisfy(error -> assertThat(error.get("message").asText())
                        .isEqualTo("The query asks for something that is not in the schema."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/graphql", "/graphiql", "/playground", "/console", "/altair", "/voyager", "/graphql/console"})
    void there_is_no_place_to_write_queries_in(String path) {
        var answer =
                anybody.send(anybody.request(path).header("Accept", "text/html").GET());

        assertThat(answer.body())
                .doesNotContainIgnoringCase("graphiql")
                .doesNotContainIgnoringCase("playground")
                .doesNotContainIgnoringCase("graphql ide");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ __schema { queryType { name } } }", "{ __type(name: \"Query\") { name } }",
                "{ a: __schema { types { name } } }",
                        "{ __typename ...F } fragment F on Query { __schema { types { name } } }",
                "{ ... @include(if: true) { __schema { types { name } } } }"
            })
    void the_schema_says_nothing_about_itself(String query) {
        var answer = anybody.ask(query);

        assertThat(code(answer)).isNotEmpty();
        assertThat(answer.toString()).doesNotContain("YoungPerson", "\"Query\"", "queryType");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{ __typename }", "mutation { __typename }"})
    void nothing_is_asked_or_changed_by_an_address(String query) {
        var answer = anybody.send(anybody.request("/graphql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8))
                .header("X-Lodestar", "1")
                .GET());

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).hasValue("POST");
        assertThat(answer.body()).doesNotContain("\"data\"");
    }

    @Test
    void a_form_is_no_question() {
        var answer = anybody.send(anybody.request("/graphql")
                .header("X-Lodestar", "1")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("query=%7B__typename%7D")));

        assertThat(answer.statusCode()).isEqualTo(415);
    }

    @Test
    void no_answer_tells_how_it_was_made() {
        var answer = anybody.send(
                question("{ __typename }").header("X-Apollo-Tracing", "1").header("apollo-tracing", "1"));

        assertThat(answer.body()).isEqualTo("{\"data\":{\"__typename\":\"Query\"}}");
        assertThat(answer.headers().map().keySet()).doesNotContain("server", "x-powered-by", "server-timing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"qwerty cop { abc }", "{", "{ me(", "query { me { name(a: {) } }", "\\u0000", "{ __typename } }"
            })
    void what_cannot_be_read_is_told_without_our_insides(String query) {
        var answer = anybody.ask(query);

        assertThat(code(answer)).isIn("QUERY_NOT_READABLE", "QUERY_NOT_VALID");
        assertThat(answer.toString()).doesNotContain("xception", "antlr", "graphql.", "java.", "qwerty");
    }

    private static HttpRequest.Builder question(String query) {
        return anybody.request("/graphql")
                .header("X-Lodestar", "1")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"query\":\"%s\"}".formatted(query)));
    }

    private static String times(int most, String field) {
        return IntStream.range(0, most).mapToObj(field::formatted).collect(joining(" "));
    }
}
