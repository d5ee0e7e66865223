package lodestar.plan;

import static lodestar.Client.code;
import static lodestar.plan.Plans.made;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import lodestar.Client;
import lodestar.JoAndTheirCircle;
import org.junit.jupiter.api.Test;

/** Two write at once, two hundred times: no word of anybody is lost. */
class RacingPairsTest extends JoAndTheirCircle {

    private static final int PAIRS = 200;

    /** A worker and a manager in the same matter: one stands; the other is given both texts, and joins them. */
    @Test
    void of_one_side_the_second_is_given_both_texts_and_every_word_stands_once_they_are_joined() {
        int basedOn = 0;
        var written = new ArrayList<String>();
        for (int pair = 0; pair < PAIRS; pair++) {
            var one = "<Sam %d>".formatted(pair);
            var other = "<Pat %d>".formatted(pair);
            written.addAll(List.of(one, other));
            int stands = basedOn;
            var answers = at(
                    () -> Plans.theirView(worker, jo.id(), "MONEY", stands, one),
                    () -> Plans.theirView(manager, jo.id(), "MONEY", stands, other));

            basedOn = joined(answers);
        }

        var plan = Plans.plan(young, jo.id());
        assertThat(plan.at("/version").asInt()).isEqualTo(2 * PAIRS);
        assertThat(everything()).contains(written.toArray(String[]::new));
    }

    /** The young person and a worker at once: neither is kept waiting for the other to be read. */
    @Test
    void of_two_sides_both_stand() {
        int mine = 0;
        int theirs = 0;
        for (int pair = 0; pair < PAIRS / 4; pair++) {
            var number = pair;
            int myBase = mine;
            int theirBase = theirs;
            var answers = at(
                    () -> Plans.myView(young, "MONEY", myBase, "Jo %d".formatted(number)),
                    () -> Plans.theirView(worker, jo.id(), "MONEY", theirBase, "Sam %d".formatted(number)));
            assertThat(answers).extracting(Client::code).containsOnly("");
            mine = made(answers.getFirst());
            theirs = made(answers.getLast());
        }

        assertThat(Plans.plan(young, jo.id()).at("/version").asInt()).isEqualTo(PAIRS / 2);
    }

    /** Whoever was refused writes both texts out of the answer they were given, on top of what stands. */
    private int joined(List<JsonNode> answers) {
        assertThat(answers).extracting(Client::code).containsExactlyInAnyOrder("", "CONFLICT");
        var refused =
                answers.stream().filter(it -> !code(it).isEmpty()).findFirst().orElseThrow();
        var told = refused.at("/errors/0/extensions");
        var both =
                told.at("/current/name").asText() + "\n" + told.at("/refused").asText();
        var last = answers.indexOf(refused) == 0 ? worker : manager;
        return made(Plans.theirView(
                last, jo.id(), "MONEY", told.at("/current/version").asInt(), both));
    }

    @SafeVarargs
    private static List<JsonNode> at(Supplier<JsonNode>... both) {
        var started = Arrays.stream(both).map(CompletableFuture::supplyAsync).toList();
        return started.stream().map(CompletableFuture::join).toList();
    }

    /** Every word of every version, as the pages show what changed. */
    private String everything() {
        var words = new StringBuilder();
        for (int version = 1; version <= 2 * PAIRS; version += 2) {
            var then = young.ask(
                    "query($of: ID!, $at: Int!) { plan(youngPersonId: $of, version: $at) { matters { theirView { words"
                            + " } } } }",
                    Map.of("of", jo.id().toString(), "at", version + 1));
            words.append(then);
        }
        return words.toString();
    }
}
