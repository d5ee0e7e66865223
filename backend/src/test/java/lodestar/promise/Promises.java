package lodestar.promise;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lodestar.Client;
import lodestar.kernel.CouncilId;
import lodestar.people.Helper;
import lodestar.store.DatabaseAs;
import lodestar.voice.Voices;

/** Themes and promises through the API, as the pages of the site do. */
public final class Promises {

    static final String STANDS = """
        id what ownerKind owner stands version decidedOn byDay firstByDay isLate themes { name } principles missions
          steps { what words decidedOn byDay by } next\
        """;

    static final String REASON = "There is no money for it this year.";

    private Promises() {}

    static JsonNode send(Client client, String mutation, Map<String, ?> input, String fields) {
        return client.send(mutation, input, fields);
    }

    /** What came back under the name of the mutation; what was refused fails the test. */
    private static JsonNode done(JsonNode answer) {
        if (answer.has("errors")) {
            throw new AssertionError(answer.toString());
        }
        return answer.at("/data").elements().next();
    }

    /** For what somebody can put right, with the sentence that says how. */
    static void refused(JsonNode answer, String field, String sentence) {
        assertThat(answer.at("/errors/0/message").asText()).isEqualTo(sentence);
        assertThat(answer.at("/errors/0/extensions/field").asText()).isEqualTo(field);
    }

    public static String theme(Client lead, String name) {
        return done(send(lead, "nameTheme", Map.of("name", name), "id"))
                .at("/id")
                .asText();
    }

    /** Something that the named may hear and that may be counted. */
    public static String saidToCount(Client young, String words, Helper... people) {
        var input = Voices.saying(words, people);
        var audience = new HashMap<String, Object>(Voices.audience(people));
        audience.put("counted", true);
        input.put("audience", audience);
        return Voices.say(young, input).at("/data/say/saying/id").asText();
    }

    static JsonNode tie(Client worker, String saying, String theme, boolean tied) {
        return send(worker, "tieTheme", Map.of("sayingId", saying, "themeId", theme, "tied", tied), "tied");
    }

    public static void tied(Client worker, String saying, String theme) {
        done(tie(worker, saying, theme, true));
    }

    static Map<String, Object> promise(LocalDate decided, LocalDate byDay, String... themes) {
        var input = proposal(byDay, themes);
        input.remove("mine");
        input.put("decidedOn", decided.toString());
        return input;
    }

    static Map<String, Object> proposal(LocalDate byDay, String... themes) {
        var input = new HashMap<String, Object>();
        input.put("clientMutationId", UUID.randomUUID().toString());
        input.put("what", "Free buses for everybody in care.");
        input.put("ownerKind", "COUNCIL");
        input.put("owner", "Head of transport");
        input.put("byDay", byDay.toString());
        input.put("mine", true);
        input.put("themes", List.of(themes));
        input.put("principles", List.of("USE_OF_SERVICES"));
        input.put("missions", List.of("LEARNING_AND_WORK"));
        return input;
    }

    /** Decided today, to be done in a month. */
    public static String made(Client lead, LocalDate today, String... themes) {
        return done(send(lead, "makePromise", promise(today, today.plusDays(30), themes), "id"))
                .at("/id")
                .asText();
    }

    public static String proposed(Client member, LocalDate today, String... themes) {
        return done(send(member, "proposePromise", proposal(today.plusDays(30), themes), "id"))
                .at("/id")
                .asText();
    }

    static Map<String, Object> step(String promise, int version, String what, String words) {
        var input = new HashMap<String, Object>();
        input.put("clientMutationId", UUID.randomUUID().toString());
        input.put("promiseId", promise);
        input.put("version", version);
        input.put("what", what);
        input.put("words", words);
        return input;
    }

    static JsonNode note(Client client, Map<String, ?> input) {
        return send(client, "noteOnPromise", input, "version");
    }

    public static void noted(Client client, String promise, int version, String what) {
        done(note(client, step(promise, version, what, "The buses are free from today.")));
    }

    static JsonNode decide(Client lead, String promise, String what, LocalDate decided, String words) {
        var input = step(promise, 1, what, words);
        input.put("decidedOn", decided.toString());
        if (what.equals("MADE")) {
            input.put("byDay", decided.plusDays(30).toString());
        }
        return send(lead, "decidePromise", input, "version");
    }

    static JsonNode read(Client client, String promise) {
        return client.ask(
                "query($of: ID!) { promise(promiseId: $of) { %s } }".formatted(STANDS), Map.of("of", promise));
    }

    static JsonNode standing(Client client, String promise) {
        return done(read(client, promise));
    }

    static JsonNode mine(Client young) {
        return young.ask("{ myPromises { isAnythingNew all { isNew asked came promise { id stands version } } } }")
                .at("/data/myPromises");
    }

    static JsonNode say(Client young, String promise, String came) {
        return send(young, "sayWhatCame", Map.of("promiseId", promise, "came", came), "came");
    }

    /** Something they said, under a theme of its own, with a promise in answer to it that was kept and told. */
    public static Map<String, String> whole(
            Client worker, Client lead, LocalDate today, CouncilId council, String said) {
        var theme = theme(lead, "Getting around " + UUID.randomUUID());
        tied(worker, said, theme);
        var promise = made(lead, today, theme);
        noted(lead, promise, 1, "KEPT");
        told(council);
        return Map.of("sayingToCount", said, "keptPromise", promise);
    }

    /** What the rounds do every few seconds: from now on everybody is told what there is to tell. */
    public static void told(CouncilId council) {
        DatabaseAs.owner()
                .change("UPDATE promise_news SET tell_at = happened_at WHERE council_id = '%s' AND tell_at IS NULL"
                        .formatted(council));
    }
}
