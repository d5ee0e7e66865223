package lodestar.wish;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import lodestar.Client;
import lodestar.Knock;
import lodestar.Whose;

/** How to knock at the doors about wishes for help. */
public final class HelpKnocks {

    private static final String SAID = "\"version\":";

    public static final Map<String, Knock> ALL = Map.of(
            "Query.help",
            Knock.askAbout("query($id:ID!){help(youngPersonId:$id){name}}", "\"name\":\"Jo"),
            "Mutation.askForHelp",
            knock("askForHelp", "AskForHelp", (_, _) -> Map.of("kind", "HEALTH", "words", "Glasses")),
            "Mutation.writeDownHelp",
            knock(
                    "writeDownHelp",
                    "WriteDownHelp",
                    (_, whose) -> Map.of("youngPersonId", whose.youngPerson(), "kind", "HEALTH", "words", "Glasses")),
            "Mutation.sayOnHelp",
            knock("sayOnHelp", "SayOnHelp", (client, whose) -> {
                var seen = whose.id("helpWish");
                return Map.of(
                        "wishId", seen, "version", version(client, whose, seen), "what", again(client, whose, seen));
            }),
            "Mutation.answerHelp",
            knock("answerHelp", "AnswerHelp", (client, whose) -> {
                var wish = whose.id("helpToAnswer");
                var input = new HashMap<String, Object>(HelpWishes.offer("again"));
                input.putAll(Map.of("youngPersonId", whose.youngPerson(), "wishId", wish, "what", "OFFERED"));
                input.put("version", version(client, whose, wish));
                return input;
            }),
            "Mutation.chooseHelpReader",
            new Knock(
                    (_, whose) -> body(
                            "chooseHelpReader",
                            "ChooseHelpReader",
                            "sees",
                            Map.of("wishId", whose.id("helpWish"), "supporterId", whose.id("supporter"), "sees", true)),
                    "\"sees\":true"));

    private HelpKnocks() {}

    private static Knock knock(String mutation, String type, BiFunction<Client, Whose, Map<String, ?>> input) {
        return new Knock((client, whose) -> body(mutation, type, "version", input.apply(client, whose)), SAID);
    }

    private static Map<String, Object> body(String mutation, String type, String field, Map<String, ?> input) {
        var whole = new HashMap<String, Object>(input);
        whole.put("clientMutationId", UUID.randomUUID().toString());
        return Map.of(
                "query",
                "mutation($i:%sInput!){%s(input:$i){%s}}".formatted(type, mutation, field),
                "variables",
                Map.of("i", whole));
    }

    /** As whoever knocks finds it; where they find nothing, that is as good as any. */
    private static int version(Client client, Whose whose, String wish) {
        for (var one : HelpWishes.help(client, whose.youngPerson()).at("/wishes")) {
            if (one.at("/id").asText().equals(wish)) {
                return one.at("/version").asInt();
            }
        }
        return 0;
    }

    /** Asked again after it was over, and let go after it was asked again. */
    private static String again(Client client, Whose whose, String wish) {
        for (var one : HelpWishes.help(client, whose.youngPerson()).at("/wishes")) {
            if (one.at("/id").asText().equals(wish)
                    && one.at("/stands").asText().equals("ASKED")) {
                return "LET_GO";
            }
        }
        return "ASKED";
    }
}
