package lodestar.recording;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.UUID;
import lodestar.Client;

/** Dictating about a young person through the doors, as a worker's page does. */
public final class Dictated {

    private Dictated() {}

    /** A dictation of theirs; whoever may give none gets an id of nothing. */
    public static String recorded(Client client, Object about) {
        return recorded(client, about, Spoken.SCHOOL);
    }

    public static String recorded(Client client, Object about, byte[] bytes) {
        return Client.tree(Spoken.sendTo("/dictations/" + about, client, UUID.randomUUID(), bytes)
                        .body())
                .path("recordingId")
                .asText(UUID.randomUUID().toString());
    }

    /** As somebody finds it under the young person. */
    public static JsonNode shown(Client client, Object about, String id) {
        return client.ask(
                "query($of: ID!, $id: ID!) { youngPerson(id: $of) { dictation(id: $id) { id state text unsure practice"
                        + " } } }",
                Map.of("of", about.toString(), "id", id));
    }

    static String state(Client client, Object about, String id) {
        return shown(client, about, id).at("/data/youngPerson/dictation/state").asText();
    }

    public static Map<String, Object> lettingGo(Object about, String id) {
        return Map.of(
                "clientMutationId", UUID.randomUUID().toString(),
                "youngPersonId", about.toString(),
                "recordingId", id);
    }

    public static JsonNode letGo(Client client, Object about, String id) {
        return client.ask(
                "mutation($i: LetGoOfDictationInput!) { letGoOfDictation(input: $i) { clientMutationId } }",
                Map.of("i", lettingGo(about, id)));
    }
}
