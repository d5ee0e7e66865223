package lodestar.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import lodestar.Client;
import lodestar.vault.KeyFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What health tells: up or down, and nothing else. */
class HealthTest {

    @TempDir
    Path folder;

    @Test
    void a_server_that_can_answer_is_ready_until_its_keys_or_its_database_are_gone() throws Exception {
        var home = new Home(folder);
        new KeyFolder(home.keys()).makeMissing();
        try (var database = EmbeddedDatabase.start(home.database());
                var lodestar = Lodestar.beside(home, Map.of("micronaut.server.port", "-1"))) {
            var client = new Client("http://localhost:" + lodestar.serve());
            says(client, 200, "{\"status\":\"UP\"}");

            Files.move(home.keys(), folder.resolve("elsewhere"));
            says(client, 503, "{\"status\":\"DOWN\"}");

            Files.move(folder.resolve("elsewhere"), home.keys());
            says(client, 200, "{\"status\":\"UP\"}");

            database.close();
            says(client, 503, "{\"status\":\"DOWN\"}");
            assertThat(client.send(client.request("/health/live")).statusCode()).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--innodb-flush-log-at-trx-commit=2",
                "--innodb-flush-log-at-trx-commit=0",
                "--innodb-doublewrite=OFF",
                "--log-bin --sync-binlog=0"
            })
    void a_database_that_could_lose_what_it_has_taken_in_is_not_ready(String settings) throws Exception {
        var home = new Home(folder);
        new KeyFolder(home.keys()).makeMissing();
        try (var database = EmbeddedDatabase.start(home.database(), List.of(settings.split(" ")));
                var lodestar = Lodestar.beside(home, Map.of("micronaut.server.port", "-1"))) {
            says(new Client("http://localhost:" + lodestar.serve()), 503, "{\"status\":\"DOWN\"}");
        }
    }

    private static void says(Client client, int status, String body) {
        var answer = client.send(client.request("/health/ready"));

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).isEqualTo(body);
    }
}
