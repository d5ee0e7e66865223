package lodestar.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import lodestar.Client;
import lodestar.Npm;
import lodestar.RunningLodestar;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The audits that the authors of GraphQL over HTTP publish, against the running server. */
class GraphqlHttpAuditTest {

    private static final int ALL = 61;

    /**
     * A question in an address ends in histories and logs, so GET is 405 whatever it asks. The specification leaves GET
     * to the server: each of these begins with MAY, and what it may is to be asked by GET.
     */
    private static final Map<String, String> WANT_GET = Map.of(
            "5A70", "MAY accept application/x-www-form-urlencoded formatted GET requests",
            "D6D5",
                    "MAY allow URL-encoded JSON string {variables} parameter in GETs"
                            + " when accepting application/graphql-response+json",
            "6A70", "MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/json");

    private static JsonNode audits;

    @BeforeAll
    static void ask() throws IOException, InterruptedException {
        audits = Client.tree(Npm.run(60, Map.of(), "node", "audit.mjs", RunningLodestar.address() + "/graphql"));
    }

    @Test
    void are_all_there() {
        assertThat(audits).hasSize(ALL);
    }

    @Test
    void are_all_answered_as_wished_but_for_those_that_want_get() {
        var others = all().filter(audit -> !audit.get("status").asText().equals("ok"))
                .filter(audit -> !WANT_GET.containsKey(audit.get("id").asText()))
                .map(JsonNode::toString);

        assertThat(others).isEmpty();
    }

    @Test
    void that_want_get_are_the_ones_we_mean() {
        var wanting = all().filter(audit -> WANT_GET.containsKey(audit.get("id").asText()))
                .map(audit ->
                        Map.entry(audit.get("id").asText(), audit.get("name").asText()))
                .toList();

        assertThat(wanting).containsExactlyInAnyOrderElementsOf(WANT_GET.entrySet());
    }

    private static Stream<JsonNode> all() {
        return StreamSupport.stream(audits.spliterator(), false);
    }
}
