package lodestar.homes;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import lodestar.Client;

/** Reading and writing about homes through the API, as the pages of the site do. */
public final class Homes {

    private static final String PAGE = """
        query($of: ID!) { home(youngPersonId: $of) { name isRecorded
          lived { id kind since until whyLeft shortStay word version }
          suits { suits words by version }
          mine { views { feeling words version } livesWithMe livesWithMeVersion } } }\
        """;

    private Homes() {}

    static Map<String, Object> input(int version, Map<String, ?> rest) {
        var input = new HashMap<String, Object>(rest);
        input.put("clientMutationId", UUID.randomUUID().toString());
        input.put("version", version);
        return input;
    }

    public static JsonNode view(Client client, int version, String words) {
        return send(client, "sayHomeView", "SayHomeView", input(version, Map.of("feeling", "MIXED", "words", words)));
    }

    public static JsonNode livesWithMe(Client client, int version, String words) {
        return send(client, "sayWhoLivesWithMe", "SayWhoLivesWithMe", input(version, Map.of("words", words)));
    }

    static JsonNode suits(Client client, Object youngPerson, int version, String suits, String words) {
        var of = Map.of("youngPersonId", youngPerson.toString(), "suits", suits, "words", words);
        return send(client, "sayHomeSuits", "SayHomeSuits", input(version, of));
    }

    static JsonNode send(Client client, String mutation, String type, Map<String, ?> input) {
        return client.ask(
                "mutation($i: %sInput!) { %s(input: $i) { version } }".formatted(type, mutation), Map.of("i", input));
    }

    static JsonNode read(Client client, Object youngPerson) {
        return client.ask(PAGE, Map.of("of", youngPerson.toString()));
    }
}
