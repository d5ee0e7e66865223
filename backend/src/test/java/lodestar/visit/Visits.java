package lodestar.visit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lodestar.Client;

/** Writing and reading letters after visits through the API, as the pages of the site do. */
public final class Visits {

    static final String WHOLE =
            "name by visitedOn how alone words next quotes { sayingId words saidAt } starQuotes { area step words"
                    + " wording } plan { matter words }";

    private Visits() {}

    /** A visit at home on a day, alone, with nothing quoted and nothing for the plan. */
    public static Map<String, Object> visit(Object about, Object day, String words) {
        return new HashMap<>(Map.of(
                "youngPersonId",
                about.toString(),
                "visitedOn",
                day.toString(),
                "how",
                "AT_HOME",
                "alone",
                "YES",
                "words",
                words));
    }

    static Map<String, Object> inPlan(String matter, int basedOn, String words) {
        return Map.of("matter", matter, "basedOn", basedOn, "templateVersion", 1, "words", words);
    }

    static JsonNode send(Client worker, Map<String, ?> input) {
        return worker.send("writeVisit", input, "visitId");
    }

    /** Its id; what was refused fails the test. */
    public static String written(Client worker, Map<String, ?> input) {
        var answer = send(worker, input);
        if (answer.has("errors")) {
            throw new AssertionError(answer.toString());
        }
        return answer.at("/data/writeVisit/visitId").asText();
    }

    static JsonNode read(Client client, Object about, String visit) {
        return client.ask(
                "query($of: ID!, $id: ID!) { visit(youngPersonId: $of, id: $id) { %s } }".formatted(WHOLE),
                Map.of("of", about.toString(), "id", visit));
    }

    static JsonNode letter(Client client, Object about, String visit) {
        return read(client, about, visit).at("/data/visit");
    }

    static JsonNode list(Client client, Object about, int first, String after) {
        var variables = new HashMap<String, Object>(Map.of("of", about.toString(), "first", first));
        variables.put("after", after);
        return client.ask(
                "query($of: ID!, $first: Int!, $after: String) { visits(youngPersonId: $of, first: $first, after:"
                        + " $after) { nodes { id by visitedOn } pageInfo { hasNextPage endCursor } } }",
                variables);
    }

    /** Which version of the worker's side of money stands in the plan. */
    private static int stands(Client worker, Object about) {
        var plan = worker.ask(
                "query($of: ID!) { plan(youngPersonId: $of) { matters { matter theirView { version } } } }",
                Map.of("of", about.toString()));
        for (var one : plan.at("/data/plan/matters")) {
            if (one.at("/matter").asText().equals("MONEY")) {
                return one.at("/theirView/version").asInt();
            }
        }
        return 0;
    }

    /** One with everything in it that a letter can hold. */
    public static String whole(Client worker, Object about, Object day, String saying, String mark) {
        var input = visit(about, day, "We went out, " + mark);
        input.put("next", "Next time we look at " + mark);
        input.put("quotes", List.of(saying));
        input.put("plan", List.of(inPlan("MONEY", stands(worker, about), "Savings of " + mark)));
        return written(worker, input);
    }
}
