package lodestar.safety;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lodestar.Client;
import lodestar.RunningLodestar;
import lodestar.kernel.CouncilId;
import lodestar.people.YoungPerson;

/** Asking for help and taking concerns up through the API, as the pages do. */
public final class Concerns {

    static final String HELP_NOW = """
        mutation($i: HelpNowInput!) {
          helpNow(input: $i) { clientMutationId concern { id number cause raisedAt state who since nextAt } } }\
        """;

    static final String OPEN = """
        { concerns(first: 50) { nodes { id number reference cause state who since nextAt version } } }\
        """;

    static final String OPEN_AND = """
        query($takenUp: Boolean!) { concerns(takenUp: $takenUp, first: 1) { nodes { id } } }\
        """;

    static final String ONE = """
        query($id: ID!) { concern(id: $id) {
          id name reference cause signs words state who version reason done } }\
        """;

    static final String MINE = """
        { myConcerns(first: 50) { nodes { id cause state who since nextAt } } }\
        """;

    static final String TAKE_UP = """
        mutation($i: TakeUpInput!) { takeUp(input: $i) { concern { id state who version words } } }\
        """;

    static final String CLOSE = """
        mutation($i: CloseConcernInput!) { closeConcern(input: $i) { concern { id state who reason done } } }\
        """;

    private Concerns() {}

    static Map<String, Object> input(YoungPerson about, String words, String... notFor) {
        var input = new HashMap<String, Object>();
        input.put("clientMutationId", UUID.randomUUID().toString());
        input.put("youngPersonId", about.id().toString());
        input.put("words", words);
        input.put("notFor", List.of(notFor));
        return input;
    }

    public static JsonNode helpNow(Client client, YoungPerson about, String words, String... notFor) {
        return client.ask(HELP_NOW, Map.of("i", input(about, words, notFor)));
    }

    static String idOf(JsonNode helpAsked) {
        return helpAsked.at("/data/helpNow/concern/id").asText();
    }

    public static List<String> openTo(Client client) {
        return client.ask(OPEN).at("/data/concerns/nodes").findValuesAsText("id");
    }

    static JsonNode one(Client client, String id) {
        return client.ask(ONE, Map.of("id", id));
    }

    static JsonNode mine(Client client) {
        return client.ask(MINE).at("/data/myConcerns/nodes");
    }

    /** As the round does that looks for those whose holder left. */
    public static void beginAgain(CouncilId council) {
        while (RunningLodestar.bean(ConcernWatch.class).beginAgain(council)) {
            // Until everybody who has one is there.
        }
    }

    public static JsonNode takeUp(Client client, String id, int version) {
        return client.ask(TAKE_UP, Map.of("i", takingUp(id, version)));
    }

    static Map<String, Object> takingUp(String id, int version) {
        return Map.of("clientMutationId", UUID.randomUUID().toString(), "concernId", id, "version", version);
    }

    public static JsonNode close(Client client, String id, int version) {
        return client.ask(CLOSE, Map.of("i", closing(id, version)));
    }

    static Map<String, Object> closing(String id, int version) {
        var input = new HashMap<>(takingUp(id, version));
        input.put("reason", "Seen at home this morning");
        input.put("done", "Safe with Nan Jo now");
        return input;
    }
}
