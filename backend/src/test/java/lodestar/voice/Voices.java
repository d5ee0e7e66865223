package lodestar.voice;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import lodestar.Client;
import lodestar.people.Helper;
import org.jspecify.annotations.Nullable;

/** Saying things and answering them through the API, as the pages do. */
public final class Voices {

    static final String SAYING = """
        id manner goodNews words about { kind area matter personId } saidAt state version
        happened { what who at answer byWhen verdict words to }\
        """;

    static final String AUDIENCE = " audience { counted quoted since people { id name kind around } }";

    private static final String CHANGED = "{ clientMutationId saying { %s } }".formatted(SAYING);

    private Voices() {}

    /** About feeling safe, asking for an answer, for these people and for no panel. */
    public static Map<String, Object> saying(String words, Helper... people) {
        var input = id();
        input.put("words", words);
        input.put("goodNews", false);
        input.put("about", Map.of("kind", "AREA", "area", "SAFETY"));
        input.put("audience", audience(people));
        return input;
    }

    public static Map<String, Object> audience(Helper... people) {
        var audience = new HashMap<String, Object>();
        audience.put(
                "people", Stream.of(people).map(each -> each.id().toString()).toList());
        audience.put("counted", false);
        audience.put("quoted", false);
        return audience;
    }

    public static JsonNode say(Client client, Map<String, ?> input) {
        return client.ask("mutation($i: SayInput!) { say(input: $i) %s }".formatted(CHANGED), Map.of("i", input));
    }

    /** Says it, and gives its id. */
    public static String said(Client client, String words, Helper... people) {
        return say(client, saying(words, people)).at("/data/say/saying/id").asText();
    }

    public static JsonNode changeAudience(Client client, String saying, Helper... people) {
        var input = about(saying);
        input.put("audience", audience(people));
        return client.ask(
                "mutation($i: ChangeAudienceInput!) { changeAudience(input: $i) { actedOn kept saying { %s %s } } }"
                        .formatted(SAYING, AUDIENCE),
                Map.of("i", input));
    }

    public static JsonNode takeBack(Client client, String saying) {
        return client.ask(
                "mutation($i: TakeBackInput!) { takeBack(input: $i) { actedOn kept saying { %s } } }".formatted(SAYING),
                Map.of("i", about(saying)));
    }

    public static JsonNode hear(Client client, String saying) {
        return send(client, "hear", "HearInput", about(saying));
    }

    public static JsonNode answer(Client client, String saying, int version, String answer, String reason) {
        return answer(client, saying, version, answer, reason, null);
    }

    public static JsonNode answer(
            Client client, String saying, int version, String answer, String reason, @Nullable LocalDate byWhen) {
        var input = about(saying, version);
        input.put("answer", answer);
        input.put("reason", reason);
        input.put("byWhen", byWhen == null ? null : byWhen.toString());
        return send(client, "answer", "AnswerSayingInput", input);
    }

    public static JsonNode markDone(Client client, String saying, int version, String words) {
        var input = about(saying, version);
        input.put("words", words);
        return send(client, "markDone", "MarkDoneInput", input);
    }

    public static JsonNode giveVerdict(Client client, String saying, int version, String verdict) {
        var input = about(saying, version);
        input.put("verdict", verdict);
        return send(client, "giveVerdict", "GiveVerdictInput", input);
    }

    public static JsonNode handOn(Client client, String saying, int version, Helper to) {
        var input = about(saying, version);
        input.put("supporterId", to.id().toString());
        return send(client, "handOn", "HandOnInput", input);
    }

    static JsonNode send(Client client, String mutation, String type, Map<String, ?> input) {
        return client.ask(
                "mutation($i: %s!) { %s(input: $i) %s }".formatted(type, mutation, CHANGED), Map.of("i", input));
    }

    /** One saying as somebody finds it under the young person. */
    public static JsonNode open(Client client, Object youngPerson, String saying) {
        return client.ask(
                "query($of: ID!, $id: ID!) { youngPerson(id: $of) { saying(id: $id) { %s } } }".formatted(SAYING),
                Map.of("of", youngPerson.toString(), "id", saying));
    }

    static List<String> listed(Client client, Object youngPerson) {
        return client.ask(
                        "query($of: ID!) { youngPerson(id: $of) { sayings { nodes { id } } } }",
                        Map.of("of", youngPerson.toString()))
                .at("/data/youngPerson/sayings/nodes")
                .findValuesAsText("id");
    }

    static List<String> waiting(Client client) {
        return client.ask("{ waiting { nodes { sayingId } } }")
                .at("/data/waiting/nodes")
                .findValuesAsText("sayingId");
    }

    static Map<String, Object> about(String saying) {
        var input = id();
        input.put("sayingId", saying);
        return input;
    }

    static Map<String, Object> about(String saying, int version) {
        var input = about(saying);
        input.put("version", version);
        return input;
    }

    private static Map<String, Object> id() {
        var input = new HashMap<String, Object>();
        input.put("clientMutationId", UUID.randomUUID().toString());
        return input;
    }
}
