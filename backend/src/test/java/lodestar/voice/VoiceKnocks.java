package lodestar.voice;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import lodestar.Client;
import lodestar.Knock;
import lodestar.Whose;

/** How to knock at the doors about what was said. What may happen only once is knocked at with a saying of its own. */
public final class VoiceKnocks {

    public static final Map<String, Knock> ALL = Map.ofEntries(
            Map.entry("Query.waiting", Knock.ask("{ waiting { nodes { name } } }", "{\"name\":\"Jo")),
            Map.entry("Query.unheard", Knock.ask("{ unheard }", "{\"unheard\":[")),
            Map.entry(
                    "Query.unheardPeople",
                    Knock.ask("{ unheardPeople { nodes { reference } } }", "{\"unheardPeople\":{\"nodes\":[")),
            Map.entry(
                    "Mutation.say",
                    Knock.send("mutation($i:SayInput!){say(input:$i){saying{state}}}", _ -> nobodys(), "\"SAID\"")),
            Map.entry(
                    "Mutation.changeAudience",
                    knock("changeAudience", "ChangeAudience", "saying", VoiceKnocks::audience)),
            Map.entry("Mutation.takeBack", knock("takeBack", "TakeBack", "sayingToTakeBack", (_, _) -> Map.of())),
            Map.entry(
                    "Mutation.giveVerdict",
                    knock("giveVerdict", "GiveVerdict", "sayingToJudge", versioned(Map.of("verdict", "BIT_BETTER")))),
            Map.entry("Mutation.hear", knock("hear", "Hear", "saying", (_, _) -> Map.of())),
            Map.entry(
                    "Mutation.answer",
                    knock(
                            "answer",
                            "AnswerSaying",
                            "sayingToAnswer",
                            versioned(Map.of("answer", "YES", "reason", "We will.")))),
            Map.entry(
                    "Mutation.markDone",
                    knock("markDone", "MarkDone", "sayingToDo", versioned(Map.of("words", "It is there now.")))),
            Map.entry("Mutation.handOn", knock("handOn", "HandOn", "saying", VoiceKnocks::other)));

    private VoiceKnocks() {}

    /** About one of the young person's sayings, which is asked for by its id. */
    private static Knock knock(
            String mutation, String type, String which, BiFunction<Client, Saying, Map<String, ?>> rest) {
        var text = "mutation($i:%sInput!){%s(input:$i){saying{manner}}}".formatted(type, mutation);
        return new Knock(
                (client, whose) -> {
                    var id = whose.id(which);
                    var input = new HashMap<String, Object>(Voices.about(id));
                    input.putAll(rest.apply(client, new Saying(whose, id)));
                    return Map.of("query", text, "variables", Map.of("i", input));
                },
                "\"manner\":\"TYPED\"");
    }

    private record Saying(Whose whose, String id) {}

    private static BiFunction<Client, Saying, Map<String, ?>> versioned(Map<String, ?> rest) {
        return (client, saying) -> {
            var input = new HashMap<String, Object>(rest);
            input.put("version", version(client, saying));
            return input;
        };
    }

    /** As whoever knocks finds it; where they find nothing, it is as good as any. */
    private static int version(Client client, Saying saying) {
        return Voices.open(client, saying.whose().youngPerson(), saying.id())
                .at("/data/youngPerson/saying/version")
                .asInt();
    }

    /** To the other of the two who may hear it. */
    private static Map<String, ?> other(Client client, Saying saying) {
        var me = client.ask("{ me { id } }").at("/data/me/id").asText();
        var worker = saying.whose().id("supporter");
        return Map.of(
                "version",
                version(client, saying),
                "supporterId",
                me.equals(worker) ? saying.whose().id("manager") : worker);
    }

    private static Map<String, ?> audience(Client client, Saying saying) {
        var audience = Voices.audience();
        audience.put(
                "people", List.of(saying.whose().id("supporter"), saying.whose().id("manager")));
        return Map.of("audience", audience);
    }

    private static Map<String, ?> nobodys() {
        return Voices.saying("I said this.");
    }
}
