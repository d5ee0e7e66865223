package lodestar.api;

import static lodestar.Client.code;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.util.Map;
import lodestar.Client;
import org.junit.jupiter.api.Test;

/** What the two switches of the API do: development, and trusted documents only. */
class SettingsApiTest {

    @Test
    void in_development_the_schema_is_told() {
        var answer = new Client().ask("{ __schema { queryType { name fields { name } } } }");

        assertThat(answer.at("/data/__schema/queryType/fields").findValuesAsText("name"))
                .contains("me", "caseload");
    }

    @Test
    void in_development_the_question_that_tools_ask_is_answered_whole() {
        var answer = new Client().ask(graphql.introspection.IntrospectionQuery.INTROSPECTION_QUERY);

        assertThat(answer.has("errors")).isFalse();
        assertThat(answer.at("/data/__schema/types").findValuesAsText("name")).contains("YoungPerson");
    }

    @Test
    void a_document_of_our_own_pages_runs_by_its_hash() throws IOException {
        var known = known();

        var answers = known.keySet().stream()
                .map(hash -> code(send(new Client(), Map.of("documentId", hash))))
                .toList();

        assertThat(known).isNotEmpty();
        assertThat(answers)
                .allMatch(code -> code.equals("SIGN_IN_NEEDED") || code.equals("QUERY_NOT_VALID"))
                .contains("SIGN_IN_NEEDED");
    }

    @Test
    void a_hash_that_nobody_knows_is_refused_with_what_to_do() {
        for (var hash : new String[] {"0".repeat(64), "", "x", "../trusted-documents.json"}) {
            var answer = send(new Client(), Map.of("documentId", hash, "query", "{ __typename }"));

            assertThat(code(answer)).isEqualTo("DOCUMENT_NOT_KNOWN");
            assertThat(answer.at("/errors/0/message").asText())
                    .isEqualTo("This page is out of date. Please load it again.");
        }
    }

    @Test
    void with_trusted_documents_only_text_is_refused_and_hashes_run() throws IOException {
        try (var lodestar = SameDatabase.start(Map.of("lodestar.api.trusted-documents-only", true))) {
            var client = new Client("http://localhost:" + lodestar.serve());

            assertThat(code(client.ask("{ __typename }"))).isEqualTo("TRUSTED_DOCUMENTS_ONLY");
            assertThat(code(client.ask(known().values().iterator().next()))).isEqualTo("TRUSTED_DOCUMENTS_ONLY");
            assertThat(known().keySet())
                    .extracting(hash -> code(send(client, Map.of("documentId", hash))))
                    .contains("SIGN_IN_NEEDED")
                    .doesNotContain("TRUSTED_DOCUMENTS_ONLY", "DOCUMENT_NOT_KNOWN");
        }
    }

    private static com.fasterxml.jackson.databind.JsonNode send(Client client, Map<String, Object> body) {
        return Client.tree(client.post("/graphql", body).body());
    }

    private static Map<String, String> known() throws IOException {
        try (var file = SettingsApiTest.class.getResourceAsStream("/trusted-documents.json")) {
            return Client.JSON.readValue(file, new TypeReference<>() {});
        }
    }
}
