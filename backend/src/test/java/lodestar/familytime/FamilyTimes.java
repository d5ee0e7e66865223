package lodestar.familytime;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import lodestar.Client;

/** Saying and reading something about family time through the API, as the pages of the site do. */
public final class FamilyTimes {

    static final String WHOLE = """
        name from
        wishes { id who wanted often words version isAnswered before { who wanted often words }
          answer { id answer reason often instead by version view { agreement words version } }
          answersBefore { answer reason by } }
        times { id wishId day isPlanned words by movedFrom isSeenDifferently
          mine { what whom minutes toDay words by version } theirs { what whom minutes toDay words by version }
          feeling { feeling words version } }
        months { wishId month asked agreed happened cancelled seenDifferently
          lines { agreed often from until times } }\
        """;

    private FamilyTimes() {}

    static JsonNode send(Client client, String mutation, Map<String, ?> input) {
        return client.send(mutation, input, "id wishId version");
    }

    /** What was made: its id, its wish and its version. */
    static JsonNode made(JsonNode answer) {
        if (answer.has("errors")) {
            throw new AssertionError(answer.toString());
        }
        return answer.at("/data").elements().next();
    }

    /** A new wish of the young person's; gives its id. */
    public static String ask(Client young, String who, String often) {
        var input = Map.of("basedOn", 0, "who", who, "wanted", "SEE", "often", often);
        return made(send(young, "askFamilyTime", input)).at("/wishId").asText();
    }

    static JsonNode change(Client young, String wish, int basedOn, String who, String often) {
        var input = Map.of("wishId", wish, "basedOn", basedOn, "who", who, "wanted", "SEE", "often", often);
        return send(young, "askFamilyTime", input);
    }

    public static JsonNode answer(Client staff, Object about, String wish, String answer, String reason) {
        return send(
                staff,
                "answerFamilyTime",
                Map.of(
                        "youngPersonId",
                        about.toString(),
                        "wishId",
                        wish,
                        "version",
                        1,
                        "basedOn",
                        0,
                        "answer",
                        answer,
                        "often",
                        "EVERY_MONTH",
                        "reason",
                        reason));
    }

    static JsonNode plan(Client staff, Object about, String wish, Object day) {
        return send(
                staff,
                "planFamilyTime",
                Map.of(
                        "youngPersonId",
                        about.toString(),
                        "wishId",
                        wish,
                        "day",
                        day.toString(),
                        "words",
                        "At the park"));
    }

    /** What came of a planned time, as one side says it for the first time. */
    static JsonNode happened(Client client, Object about, String wish, String time, Map<String, ?> what) {
        var input = new HashMap<String, Object>(what);
        input.put("youngPersonId", about.toString());
        input.put("wishId", wish);
        input.put("timeId", time);
        input.putIfAbsent("basedOn", 0);
        return send(client, "sayFamilyTime", input);
    }

    /** A time that nobody had planned, noted afterwards. */
    static JsonNode noted(Client client, Object about, String wish, Object day, Map<String, ?> what) {
        var input = new HashMap<String, Object>(what);
        input.put("youngPersonId", about.toString());
        input.put("wishId", wish);
        input.put("day", day.toString());
        input.put("basedOn", 0);
        return send(client, "sayFamilyTime", input);
    }

    static JsonNode feel(Client young, String time, int basedOn, String feeling, String words) {
        return send(
                young,
                "feelFamilyTime",
                Map.of("timeId", time, "basedOn", basedOn, "feeling", feeling, "words", words));
    }

    /** The young person hides a wish from somebody, or shows it again. */
    public static JsonNode hide(Client young, String wish, Object helper, boolean sees) {
        var input = Map.of(
                "clientMutationId",
                UUID.randomUUID().toString(),
                "wishId",
                wish,
                "supporterId",
                helper.toString(),
                "sees",
                sees);
        return young.ask(
                "mutation($i: ChooseFamilyReaderInput!) { chooseFamilyReader(input: $i) { sees } }",
                Map.of("i", input));
    }

    static JsonNode read(Client client, Object about) {
        return client.ask(
                "query($of: ID!) { familyTime(youngPersonId: $of) { %s } }".formatted(WHOLE),
                Map.of("of", about.toString()));
    }

    static JsonNode family(Client client, Object about) {
        return read(client, about).at("/data/familyTime");
    }

    /** Something of everything: gives the ids of the wish, the answer and the time. */
    public static Map<String, String> whole(Client young, Client staff, Object about, Object day, String mark) {
        var wish = ask(young, "Nan " + mark, "EVERY_WEEK");
        change(young, wish, 1, "Nan Jo " + mark, "EVERY_WEEK");
        var id = "";
        for (var answer : new String[] {"PARTLY", "NO"}) {
            var basedOn = answer.equals("NO") ? 1 : 0;
            var input = new HashMap<String, Object>(Map.of("youngPersonId", about.toString(), "wishId", wish));
            input.putAll(Map.of("version", 2, "basedOn", basedOn, "answer", answer, "often", "EVERY_MONTH"));
            input.putAll(Map.of("reason", "Because of " + mark, "instead", "Instead " + mark));
            id = made(send(staff, "answerFamilyTime", input)).at("/id").asText();
            var view = Map.of("answerId", id, "basedOn", 0, "agreement", "DISAGREE", "words", "I think " + mark);
            made(send(young, "sayFamilyView", view));
        }
        var time = made(plan(staff, about, wish, day)).at("/id").asText();
        made(happened(staff, about, wish, time, Map.of("what", "HAPPENED", "words", "They say " + mark)));
        made(happened(
                young,
                about,
                wish,
                time,
                Map.of("what", "LATE", "whom", "FAMILY", "minutes", 20, "words", "I say " + mark)));
        made(feel(young, time, 0, "GOOD", "It felt " + mark));
        return Map.of("familyWish", wish, "familyAnswer", id, "familyTime", time);
    }
}
