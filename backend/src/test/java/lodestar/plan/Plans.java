package lodestar.plan;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lodestar.Client;
import lodestar.matter.PlanMatter;

/** Writing and reading plans through the API, as the pages of the site do. */
public final class Plans {

    static final String WHOLE = """
        youngPersonId name version templateVersion
        matters { matter isNew seen myView { words version by } theirView { words version by }
          agreement { agreement words version } disagreement { words version answered } }
        goals(first: 40) { id matter side by words standing myVersion theirVersion
          steps { side what who name helperId by } }
        signature { version by }\
        """;

    private Plans() {}

    public static Map<String, Object> input(String matter, int basedOn, Map<String, ?> rest) {
        var input = new HashMap<String, Object>(rest);
        input.put("clientMutationId", UUID.randomUUID().toString());
        input.put("matter", matter);
        input.put("basedOn", basedOn);
        input.put("templateVersion", 1);
        return input;
    }

    public static JsonNode send(Client client, String mutation, Map<String, ?> input) {
        var type = mutation.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + mutation.substring(1);
        return client.ask(
                "mutation($i: %sInput!) { %s(input: $i) { version } }".formatted(type, mutation), Map.of("i", input));
    }

    public static JsonNode myView(Client young, String matter, int basedOn, String words) {
        return send(young, "writeMyView", input(matter, basedOn, Map.of("words", words)));
    }

    public static JsonNode theirView(Client staff, Object about, String matter, int basedOn, String words) {
        var rest = Map.of("words", words, "youngPersonId", about.toString());
        return send(staff, "writeTheirView", input(matter, basedOn, rest));
    }

    public static JsonNode agree(Client young, String matter, int basedOn, String agreement, String words) {
        return send(young, "sayAgreement", input(matter, basedOn, Map.of("agreement", agreement, "words", words)));
    }

    /** A goal of the young person's. */
    public static JsonNode myGoal(
            Client young, String goal, int basedOn, String words, List<? extends Map<String, ?>> steps) {
        var rest = Map.of("goalId", goal, "words", words, "standing", "OPEN", "steps", steps);
        return send(young, "writeMyGoal", input("SUPPORT", basedOn, rest));
    }

    /** Whether a goal is happening, as the young person says. */
    static JsonNode happening(Client young, String goal, String happening) {
        var input = Map.of("clientMutationId", UUID.randomUUID().toString(), "goalId", goal, "happening", happening);
        return young.ask(
                "mutation($i: SayHappeningInput!) { sayHappening(input: $i) { happening } }", Map.of("i", input));
    }

    static Map<String, ?> myself(String what, Object by) {
        return Map.of("what", what, "who", "YOUNG_PERSON", "by", by.toString());
    }

    static JsonNode sign(Client staff, Object about, int version) {
        var input = Map.of(
                "clientMutationId",
                UUID.randomUUID().toString(),
                "youngPersonId",
                about.toString(),
                "version",
                version);
        return client(staff, input);
    }

    private static JsonNode client(Client staff, Map<String, ?> input) {
        return staff.ask(
                "mutation($i: SignPlanInput!) { signPlan(input: $i) { signature { version by } } }",
                Map.of("i", input));
    }

    /** The version that a mutation made. */
    static int made(JsonNode answer) {
        return answer.at("/data").elements().next().at("/version").asInt();
    }

    static JsonNode read(Client client, Object about) {
        return client.ask(
                "query($of: ID!) { plan(youngPersonId: $of) { %s } }".formatted(WHOLE), Map.of("of", about.toString()));
    }

    static JsonNode plan(Client client, Object about) {
        return read(client, about).at("/data/plan");
    }

    static JsonNode matter(Client client, Object about, String matter) {
        for (var one : plan(client, about).at("/matters")) {
            if (one.at("/matter").asText().equals(matter)) {
                return one;
            }
        }
        throw new AssertionError("There is no " + matter);
    }

    static JsonNode changes(Client client, Object about, int from, int to) {
        return client.ask("""
            query($of: ID!, $from: Int!, $to: Int!) { planChanges(youngPersonId: $of, from: $from, to: $to) {
              matter kind side by before after agreementBefore agreement version } }\
            """, Map.of("of", about.toString(), "from", from, "to", to));
    }

    /** The number of what the young person last wrote in a matter; 0 for nothing. */
    public static int newest(Client client, Object about, String matter) {
        return matter(client, about, matter).at("/myView/version").asInt();
    }

    /** Something of everything, and every matter written in, so that it can be signed. */
    public static void whole(Client young, Client staff, Object about, Object helper, String mark) {
        for (var matter : PlanMatter.values()) {
            theirView(staff, about, matter.name(), 0, "They say " + mark);
        }
        myView(young, "SUPPORT", 0, "I say " + mark);
        agree(young, "SUPPORT", 0, "DISAGREE", "I disagree " + mark);
        var steps = List.of(
                Map.of("what", "Ring " + mark, "who", "HELPER", "helperId", helper.toString(), "by", "2030-01-01"),
                Map.of("what", "Go " + mark, "who", "OTHER", "name", "Nan " + mark, "by", "2030-01-01"));
        var goal = UUID.randomUUID().toString();
        myGoal(young, goal, 0, "I want " + mark, steps);
        happening(young, goal, "A_BIT");
        sign(staff, about, plan(staff, about).at("/version").asInt());
    }

    static List<String> matters() {
        return Arrays.stream(PlanMatter.values()).map(PlanMatter::name).toList();
    }
}
