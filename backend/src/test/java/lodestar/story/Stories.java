package lodestar.story;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import lodestar.Client;

/** What the tests do about stories. */
public final class Stories {

    private static final String FOLDER = "my-story/";

    private Stories() {}

    /** Knocks at the door, with headers in pairs. */
    public static HttpResponse<byte[]> knock(Client client, String... headers) {
        var request = client.request("/take/my-story.zip").GET();
        return client.sendForBytes(headers.length == 0 ? request : request.headers(headers));
    }

    /** The files of somebody's story, by name. */
    public static Map<String, byte[]> take(Client client) {
        var answer = knock(client);
        if (answer.statusCode() != 200) {
            throw new AssertionError(new String(answer.body(), UTF_8));
        }
        return unpacked(answer.body());
    }

    static Map<String, byte[]> unpacked(byte[] zip) {
        var files = new LinkedHashMap<String, byte[]>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName().substring(FOLDER.length()), in.readAllBytes());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return files;
    }

    static String page(Map<String, byte[]> story) {
        return text(story, "my-story.html");
    }

    public static String json(Map<String, byte[]> story) {
        return text(story, "my-story.json");
    }

    private static String text(Map<String, byte[]> story, String name) {
        return new String(story.getOrDefault(name, new byte[0]), UTF_8);
    }

    /** Every thing in it, whatever it is told within. */
    static List<JsonNode> things(Map<String, byte[]> story) {
        var all = new ArrayList<JsonNode>();
        collect(Client.tree(json(story)).at("/things"), all);
        return all;
    }

    static List<JsonNode> things(Map<String, byte[]> story, String kind) {
        return things(story).stream()
                .filter(thing -> thing.at("/kind").asText().equals(kind))
                .toList();
    }

    private static void collect(JsonNode things, List<JsonNode> all) {
        things.forEach(thing -> {
            all.add(thing);
            collect(thing.at("/within"), all);
        });
    }
}
