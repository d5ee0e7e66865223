package lodestar.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import lodestar.Client;
import lodestar.RunningLodestar;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The audits that the authors of GraphQL over HTTP publish, against the running server. */
class GraphqlHttpAuditTest {

    private static final Path WRITTEN = Path.of("src/test/js");

    /** Where npm installs what the audits need: not among the sources, which are read by other tests. */
    private static final Path FOLDER = Path.of("target/js").toAbsolutePath();

    private static final List<String> FILES = List.of("package.json", "package-lock.json", "audit.mjs");
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
        Files.createDirectories(FOLDER);
        for (var file : FILES) {
            Files.copy(WRITTEN.resolve(file), FOLDER.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        if (!Files.exists(FOLDER.resolve("node_modules/graphql-http"))) {
            run(180, "npm", "ci", "--no-audit", "--no-fund", "--silent");
        }
        audits = Client.tree(run(60, "node", "audit.mjs", RunningLodestar.address() + "/graphql"));
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

    private static String run(int seconds, String... command) throws IOException, InterruptedException {
        var said = Files.createTempFile(Path.of("target"), "audit", ".json");
        var process = new ProcessBuilder(List.of(command))
                .directory(FOLDER.toFile())
                .redirectOutput(said.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try {
            assertThat(process.waitFor(seconds, TimeUnit.SECONDS))
                    .as("ends in time")
                    .isTrue();
        } finally {
            process.destroyForcibly();
        }
        assertThat(process.exitValue()).isZero();
        return Files.readString(said);
    }
}
