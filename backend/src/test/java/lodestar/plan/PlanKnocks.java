package lodestar.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lodestar.Client;
import lodestar.Knock;

/** How to knock at the doors about a plan. */
public final class PlanKnocks {

    private static final String WRITTEN = "\"version\":";

    public static final Map<String, Knock> ALL = Map.ofEntries(
            Map.entry("Query.plan", Knock.askAbout("query($id:ID!){plan(youngPersonId:$id){name}}", "\"name\":\"Jo")),
            Map.entry(
                    "Query.planVersions",
                    Knock.askAbout("query($id:ID!){planVersions(youngPersonId:$id){nodes{by}}}", "\"by\":")),
            Map.entry(
                    "Query.planChanges",
                    Knock.askAbout(
                            "query($id:ID!){planChanges(youngPersonId:$id,from:0,to:9999){before}}", "\"before\":")),
            Map.entry("Mutation.writeMyView", mine("writeMyView", "WriteMyView", Map.of("words", "A bike"))),
            Map.entry("Mutation.sayAgreement", mine("sayAgreement", "SayAgreement", Map.of("agreement", "DISAGREE"))),
            Map.entry("Mutation.writeMyGoal", mine("writeMyGoal", "WriteMyGoal", goal())),
            Map.entry(
                    "Mutation.sayHappening",
                    Knock.sendOwn(
                            "mutation($i:SayHappeningInput!){sayHappening(input:$i){happening}}",
                            (client, _) -> Map.of(
                                    "clientMutationId",
                                    UUID.randomUUID().toString(),
                                    "goalId",
                                    openGoal(client),
                                    "happening",
                                    "YES"),
                            "\"happening\":\"YES\"")),
            Map.entry(
                    "Mutation.writeTheirView", theirs("writeTheirView", "WriteTheirView", Map.of("words", "We will."))),
            Map.entry("Mutation.writeTheirGoal", theirs("writeTheirGoal", "WriteTheirGoal", goal())),
            Map.entry(
                    "Mutation.signPlan",
                    Knock.sendOwn(
                            "mutation($i:SignPlanInput!){signPlan(input:$i){signature{by}}}",
                            (client, person) -> sent(person, Map.of("version", changed(client, person))),
                            "\"by\":")),
            Map.entry(
                    "Mutation.choosePlanReader",
                    Knock.sendAbout(
                            "mutation($i:ChoosePlanReaderInput!){choosePlanReader(input:$i){sees}}",
                            whose -> Map.of(
                                    "clientMutationId",
                                    UUID.randomUUID().toString(),
                                    "supporterId",
                                    whose.id("supporter"),
                                    "sees",
                                    true),
                            "\"sees\":true")),
            Map.entry(
                    "Mutation.sawPlan",
                    Knock.send(
                            "mutation($i:SawPlanInput!){sawPlan(input:$i){matter}}",
                            person -> sent(person, Map.of("matter", "SUPPORT", "version", 1)),
                            "\"matter\":\"SUPPORT\"")));

    private PlanKnocks() {}

    private static Map<String, Object> goal() {
        return Map.of("words", "A bike", "standing", "OPEN", "steps", List.of());
    }

    private static Knock mine(String mutation, String type, Map<String, ?> rest) {
        return Knock.sendOwn(text(mutation, type), (client, _) -> input(client, own(client), mutation, rest), WRITTEN);
    }

    private static Knock theirs(String mutation, String type, Map<String, ?> rest) {
        return Knock.sendOwn(
                text(mutation, type),
                (client, person) -> {
                    var input = input(client, person, mutation, rest);
                    input.put("youngPersonId", person);
                    return input;
                },
                WRITTEN);
    }

    private static String text(String mutation, String type) {
        return "mutation($i:%sInput!){%s(input:$i){version}}".formatted(type, mutation);
    }

    /** On top of what whoever knocks finds; where they find nothing, that is as good as any. */
    private static Map<String, Object> input(Client client, String person, String mutation, Map<String, ?> rest) {
        var field = Map.of("writeMyView", "myView", "writeTheirView", "theirView", "sayAgreement", "agreement");
        var stands = Plans.plan(client, person).at("/matters/0/%s/version".formatted(field.get(mutation)));
        var input = new HashMap<>(Plans.input("SUPPORT", stands.asInt(), rest));
        if (input.containsKey("words")) {
            input.put("words", "A bike " + UUID.randomUUID());
        }
        if (input.containsKey("standing")) {
            input.put("goalId", UUID.randomUUID().toString());
        }
        return input;
    }

    /** One of whoever knocks; where they have none, any id is as good. */
    private static String openGoal(Client client) {
        var id = Plans.plan(client, own(client)).at("/goals/0/id").asText();
        return id.isEmpty() ? UUID.randomUUID().toString() : id;
    }

    private static String own(Client client) {
        return client.ask("{ me { id } }").at("/data/me/id").asText();
    }

    /** A version that nobody has signed: whoever may sign may write as well. */
    private static int changed(Client client, String person) {
        var stands =
                Plans.plan(client, person).at("/matters/0/theirView/version").asInt();
        Plans.theirView(client, person, "SUPPORT", stands, "We will " + UUID.randomUUID());
        return Plans.plan(client, person).at("/version").asInt();
    }

    private static Map<String, Object> sent(String person, Map<String, ?> rest) {
        var input = new HashMap<String, Object>(rest);
        input.put("clientMutationId", UUID.randomUUID().toString());
        input.put("youngPersonId", person);
        return input;
    }
}
