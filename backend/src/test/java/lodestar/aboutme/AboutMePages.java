package lodestar.aboutme;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lodestar.Client;

/** Writing and reading pages about oneself through the API, as the pages of the site do. */
public final class AboutMePages {

    static final String PAGE = "aboutMe { version writtenAt parts { heading words } }";

    private AboutMePages() {}

    /** What is sent for these parts: a heading, its words, and so on. */
    static Map<String, Object> input(int version, String... headingsAndWords) {
        var parts = new ArrayList<Map<String, String>>();
        for (int at = 0; at < headingsAndWords.length; at += 2) {
            parts.add(Map.of("heading", headingsAndWords[at], "words", headingsAndWords[at + 1]));
        }
        var input = new HashMap<String, Object>();
        input.put("clientMutationId", UUID.randomUUID().toString());
        input.put("version", version);
        input.put("parts", parts);
        return input;
    }

    public static JsonNode write(Client client, int version, String... headingsAndWords) {
        return send(client, input(version, headingsAndWords));
    }

    static JsonNode send(Client client, Map<String, ?> input) {
        return client.ask(
                "mutation($i: WriteAboutMeInput!) { writeAboutMe(input: $i) { %s } }".formatted(PAGE),
                Map.of("i", input));
    }

    /** As somebody finds it under the young person. */
    static JsonNode read(Client client, Object youngPerson) {
        return client.ask(
                "query($of: ID!) { youngPerson(id: $of) { %s } }".formatted(PAGE),
                Map.of("of", youngPerson.toString()));
    }

    static List<String> offered(Client client) {
        return client.ask("{ aboutMeOffers { nodes { youngPersonId name writtenAt } } }")
                .at("/data/aboutMeOffers/nodes")
                .findValuesAsText("name");
    }
}
