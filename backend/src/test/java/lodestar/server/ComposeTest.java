package lodestar.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import lodestar.Client;
import lodestar.store.DatabaseAs;
import lodestar.vault.KeyFolder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;

/** What a council starts Lodestar with, as far as that can be tried without the engine that would run it. */
class ComposeTest {

    private static final Path FILE = Path.of("..", "docker-compose.yml");
    private static final Path USERS = Path.of("database", "users.sh");
    private static final String PASSWORD = "it's a \\ pass'word\\\\";

    private static JsonNode compose;

    @TempDir
    Path folder;

    @BeforeAll
    static void is_yaml() throws IOException {
        compose = Client.JSON.valueToTree(new Yaml().<Object>load(Files.readString(FILE)));
    }

    @Test
    void tells_every_fact_that_production_asks_for() {
        var told = new ArrayList<String>();
        compose.at("/services/application/environment").fieldNames().forEachRemaining(told::add);

        assertThat(told).containsAll(FactsTest.names());
    }

    @Test
    void gives_every_service_only_secrets_and_files_that_there_are() {
        for (var service : compose.get("services")) {
            assertThat(texts(service.path("secrets")))
                    .allSatisfy(secret -> assertThat(
                                    compose.at("/secrets/" + secret).isObject())
                            .isTrue());
            assertThat(texts(service.path("volumes")))
                    .filteredOn(volume -> volume.startsWith("./backend"))
                    .allSatisfy(volume ->
                            assertThat(Path.of("..", volume.split(":")[0])).isNotEmptyDirectory());
        }
        assertThat(texts(compose.at("/services/database/volumes")))
                .anyMatch(volume -> volume.contains("/docker-entrypoint-initdb.d"));
    }

    /** A young person's voice goes to the server that writes it down, and from there nowhere. */
    @Test
    void gives_the_server_that_hears_recordings_no_way_out_and_nobody_else_a_way_in() {
        var whisper = compose.at("/services/whisper");

        assertThat(texts(whisper.path("networks"))).containsExactly("listening");
        assertThat(compose.at("/networks/listening/internal").asBoolean()).isTrue();
        assertThat(whisper.has("ports")).isFalse();
        assertThat(whisper.path("read_only").asBoolean()).isTrue();
        assertThat(texts(compose.at("/services/database/networks"))).doesNotContain("listening");
    }

    /** The image makes the owner and its schema; the rest is ours, and tried on a real server. */
    @Test
    void makes_users_with_whom_lodestar_starts_on_an_empty_database() throws Exception {
        var home = new Home(folder.resolve("home"));
        Files.createDirectories(home.folder());
        new KeyFolder(home.keys()).makeMissing();
        var users = folder.resolve("users.sql");
        Files.writeString(users, """
            CREATE DATABASE lodestar CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
            CREATE USER 'lodestar_owner'@'%' IDENTIFIED BY 'owner';
            GRANT ALL ON lodestar.* TO 'lodestar_owner'@'%';
            """ + said());

        try (var database = EmbeddedDatabase.start(home.database(), List.of("--init-file=" + users));
                var lodestar = Lodestar.beside(
                        home, Map.of("lodestar.db.password", PASSWORD, "lodestar.db.owner-password", "owner"))) {
            var url = String.valueOf(EmbeddedDatabase.settings(home.database()).get("lodestar.db.url"));
            var application = new DatabaseAs(url, "lodestar_app", PASSWORD);

            assertThat(lodestar.context().isRunning()).isTrue();
            assertThat(application.list("SELECT COUNT(*) FROM council")).hasSize(1);
            assertThat(application.refusal("DROP TABLE council")).isNotZero();
            assertThat(database).isNotNull();
        }
    }

    /** What the script says to the database, taken down by something that has the name of the database's own client. */
    private String said() throws IOException, InterruptedException {
        var client = folder.resolve("mariadb");
        Files.writeString(client, "#!/bin/sh\nexec cat\n");
        Files.setPosixFilePermissions(client, PosixFilePermissions.fromString("rwx------"));
        Files.writeString(folder.resolve("root_password"), "root");
        Files.writeString(folder.resolve("app_password"), PASSWORD);
        var script = new ProcessBuilder("sh", USERS.toString());
        script.environment().put("LODESTAR_SECRETS", folder.toString());
        script.environment().merge("PATH", folder.toString(), (before, ours) -> ours + ":" + before);
        var process = script.redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
