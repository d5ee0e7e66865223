package lodestar.server;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.StreamSupport;
import lodestar.Client;
import lodestar.store.DatabaseAs;

/** What stands in a home: who can be signed in as, the database, and every file. */
record MadeUpHome(Path folder) {

    JsonNode demoPeople() throws IOException {
        return Client.tree(Files.readString(folder.resolve("demo-people.json")));
    }

    List<JsonNode> all(String role) throws IOException {
        return StreamSupport.stream(demoPeople().at("/people").spliterator(), false)
                .filter(person -> person.at("/role").asText().equals(role))
                .toList();
    }

    String code(String role) throws IOException {
        return all(role).getFirst().at("/code").asText();
    }

    /** The running server's database, as its owner. */
    DatabaseAs database() throws IOException {
        var known = new Properties();
        try (var in = Files.newInputStream(folder.resolve("database/access.properties"))) {
            known.load(in);
        }
        return new DatabaseAs(
                "jdbc:mysql://127.0.0.1:%s/lodestar".formatted(known.getProperty("port")),
                "lodestar_owner",
                known.getProperty("lodestar_owner"));
    }

    List<Path> files() throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
