package lodestar.star;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lodestar.Client;
import lodestar.people.YoungPerson;

/** Giving stars and views through the API, as the pages do. */
public final class Stars {

    static final String GIVE = """
        mutation($input: GiveReadingInput!) {
          giveReading(input: $input) { clientMutationId reading { id givenAt ratings { area step nonAnswer words } } }
        }\
        """;

    static final String GIVE_VIEW = """
        mutation($input: GiveViewInput!) {
          giveView(input: $input) { clientMutationId reading { id raterName ratings { area step words } } }
        }\
        """;

    static final String JOURNEY = """
        query($id: ID!) { youngPerson(id: $id) { name star {
          latest { id hope whatMatters ratings { area step nonAnswer words } }
          before { id }
          view { id raterName ratings { area step words } }
          seenDifferently { area theirs { step } worker { step words } }
          journey(first: 20) { nodes { id givenAt ratings { area step } } pageInfo { hasNextPage endCursor } } } } }\
        """;

    private Stars() {}

    public static Map<String, Object> step(String area, int step) {
        return Map.of("area", area, "step", step);
    }

    public static Map<String, Object> step(String area, int step, String words) {
        return Map.of("area", area, "step", step, "words", words);
    }

    public static Map<String, Object> reading(List<Map<String, Object>> ratings) {
        var input = new HashMap<String, Object>();
        input.put("clientMutationId", UUID.randomUUID().toString());
        input.put("wording", "AGE_12_15");
        input.put("templateVersion", 1);
        input.put("ratings", ratings);
        return input;
    }

    public static Map<String, Object> view(YoungPerson about, List<Map<String, Object>> ratings) {
        var input = reading(ratings);
        input.remove("wording");
        input.put("youngPersonId", about.id().toString());
        return input;
    }

    public static JsonNode give(Client client, Map<String, Object> input) {
        return client.ask(GIVE, Map.of("input", input));
    }

    public static JsonNode giveView(Client client, Map<String, Object> input) {
        return client.ask(GIVE_VIEW, Map.of("input", input));
    }
}
