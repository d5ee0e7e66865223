package lodestar.wish;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import lodestar.Client;

/** Asking for help and each step after that through the API, as the pages of the site do. */
public final class HelpWishes {

    static final String WHOLE = """
        name wishes { id kind words stands version isOpen askedAt offeredAt firstSeen waited next
          steps { what words helpedBy day by } }\
        """;

    private HelpWishes() {}

    static JsonNode send(Client client, String mutation, Map<String, ?> input) {
        return client.send(mutation, input, "wishId version");
    }

    /** The id of the wish; what was refused fails the test. */
    static String wish(JsonNode answer) {
        if (answer.has("errors")) {
            throw new AssertionError(answer.toString());
        }
        return answer.at("/data").elements().next().at("/wishId").asText();
    }

    public static String ask(Client young, String kind, String words) {
        return wish(send(young, "askForHelp", Map.of("kind", kind, "words", words)));
    }

    static JsonNode writtenDown(Client staff, Object about, String words) {
        return send(
                staff, "writeDownHelp", Map.of("youngPersonId", about.toString(), "kind", "HEALTH", "words", words));
    }

    static JsonNode say(Client young, String wish, int version, String what, Map<String, ?> rest) {
        var input = new HashMap<String, Object>(rest);
        input.putAll(Map.of("wishId", wish, "version", version, "what", what));
        return send(young, "sayOnHelp", input);
    }

    static JsonNode answer(Client staff, Object about, String wish, int version, String what, Map<String, ?> rest) {
        var input = new HashMap<String, Object>(rest);
        input.putAll(Map.of("youngPersonId", about.toString(), "wishId", wish, "version", version, "what", what));
        return send(staff, "answerHelp", input);
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
                "mutation($i: ChooseHelpReaderInput!) { chooseHelpReader(input: $i) { sees } }", Map.of("i", input));
    }

    static JsonNode read(Client client, Object about) {
        return client.ask(
                "query($of: ID!) { help(youngPersonId: $of) { %s } }".formatted(WHOLE), Map.of("of", about.toString()));
    }

    static JsonNode help(Client client, Object about) {
        return read(client, about).at("/data/help");
    }

    static Map<String, ?> offer(String mark) {
        return Map.of("words", "A talk each week " + mark, "helpedBy", "Dr Khan " + mark);
    }

    /** One wish that was seen to the end, one that waits for a step of the young person, one for a step of staff. */
    public static Map<String, String> whole(Client young, Client staff, Object about, Object today, String mark) {
        var wish = ask(young, "LEARNING", "Maths " + mark);
        wish(answer(staff, about, wish, 1, "OFFERED", offer(mark)));
        wish(answer(staff, about, wish, 2, "FIRST_SEEN", Map.of("day", today.toString(), "words", "Seen " + mark)));
        var toStaff = ask(young, "HEALTH", "Teeth " + mark);
        return Map.of("helpWish", wish, "helpToAnswer", toStaff);
    }
}
