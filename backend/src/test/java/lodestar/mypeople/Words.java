package lodestar.mypeople;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import lodestar.Client;
import org.jspecify.annotations.Nullable;

/** Saying one's words and showing one's people through the API, as the pages of the site do. */
public final class Words {

    private static final String PAGE = """
        query($of: ID!) { myPeople(youngPersonId: $of) { name countWorkers
          around { id name kind since until why version word }
          words { id kind word about version }
          workersSoFar { name since until why told } } }\
        """;

    private Words() {}

    static Map<String, Object> input(Object thing, String kind, @Nullable String word, int version) {
        var input = new HashMap<String, Object>();
        input.put("clientMutationId", UUID.randomUUID().toString());
        input.put("thingId", thing.toString());
        input.put("kind", kind);
        input.put("word", word);
        input.put("version", version);
        return input;
    }

    public static JsonNode say(Client client, Object thing, String kind, @Nullable String word, int version) {
        return send(client, input(thing, kind, word, version));
    }

    static JsonNode send(Client client, Map<String, ?> input) {
        return client.ask(
                "mutation($i: SayMyWordInput!) { sayMyWord(input: $i) { myWord { id word about version } } }",
                Map.of("i", input));
    }

    public static JsonNode show(Client client, String thing, Object helper, boolean sees) {
        var input = Map.of(
                "clientMutationId",
                UUID.randomUUID().toString(),
                "thing",
                thing,
                "supporterId",
                helper.toString(),
                "sees",
                sees);
        return client.ask(
                "mutation($i: ChooseWhoSeesMineInput!) { chooseWhoSeesMine(input: $i) { sees } }", Map.of("i", input));
    }

    static JsonNode read(Client client, Object youngPerson) {
        return client.ask(PAGE, Map.of("of", youngPerson.toString()));
    }
}
