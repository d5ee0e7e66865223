package lodestar.wish;

import static lodestar.Client.code;
import static lodestar.wish.HelpWishes.answer;
import static lodestar.wish.HelpWishes.ask;
import static lodestar.wish.HelpWishes.help;
import static lodestar.wish.HelpWishes.hide;
import static lodestar.wish.HelpWishes.offer;
import static lodestar.wish.HelpWishes.read;
import static lodestar.wish.HelpWishes.say;
import static lodestar.wish.HelpWishes.wish;
import static lodestar.wish.HelpWishes.writtenDown;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lodestar.JoAndTheirCircle;
import lodestar.access.Role;
import lodestar.store.DatabaseAs;
import org.junit.jupiter.api.Test;

/** Help that a young person asked for: each step dated and by name, none skipped, and nothing ended without a word. */
class HelpApiTest extends JoAndTheirCircle {

    private static final Map<String, ?> NOTHING = Map.of();

    @Test
    void it_is_asked_for_offered_and_first_seen_with_a_name_at_each_step() {
        var wish = ask(young, "FEELINGS", "Somebody to talk to about Dad 🌧");
        wish(answer(worker, jo.id(), wish, 1, "OFFERED", offer("on Mondays")));
        wish(say(young, wish, 2, "FIRST_SEEN", Map.of("day", council.today().toString())));

        for (var reader : List.of(young, worker, manager)) {
            var one = help(reader, jo.id()).at("/wishes/0");
            assertThat(one.at("/words").asText()).isEqualTo("Somebody to talk to about Dad 🌧");
            assertThat(one.at("/steps").findValuesAsText("what")).containsExactly("FIRST_SEEN", "OFFERED", "ASKED");
            assertThat(one.at("/steps").findValuesAsText("by")).containsExactly("Jo", "Sam Taylor", "Jo");
            assertThat(one.at("/steps/1/helpedBy").asText()).isEqualTo("Dr Khan on Mondays");
            assertThat(one.at("/isOpen").asBoolean()).isFalse();
        }
    }

    @Test
    void what_a_worker_wrote_down_counts_once_the_young_person_says_that_it_is_so() {
        var wish = wish(writtenDown(worker, jo.id(), "They asked for glasses."));

        assertThat(problem(answer(worker, jo.id(), wish, 1, "OFFERED", offer(""))))
                .startsWith("what: That does not come next");
        wish(say(young, wish, 1, "CONFIRMED", NOTHING));
        wish(answer(worker, jo.id(), wish, 2, "OFFERED", offer("")));
        assertThat(code(answer(young, jo.id(), wish, 3, "ENDED", Map.of("words", "No"))))
                .isEqualTo("NOT_FOUND");
        assertThat(code(say(worker, wish, 3, "TURNED_DOWN", NOTHING))).isEqualTo("NOT_FOUND");
    }

    @Test
    void no_step_is_skipped_and_what_is_no_step_of_that_side_is_refused() {
        var wish = ask(young, "HEALTH", "Teeth");

        assertThat(problem(say(
                        young,
                        wish,
                        1,
                        "FIRST_SEEN",
                        Map.of("day", council.today().toString()))))
                .startsWith("what: ");
        assertThat(problem(answer(worker, jo.id(), wish, 1, "TURNED_DOWN", NOTHING)))
                .startsWith("what: ");
        assertThat(problem(answer(
                        worker,
                        jo.id(),
                        wish,
                        1,
                        "FIRST_SEEN",
                        Map.of("day", council.today().toString()))))
                .startsWith("what: ");
        assertThat(help(young, jo.id()).at("/wishes/0/version").asInt()).isEqualTo(1);
    }

    @Test
    void nothing_ends_without_a_word_to_them_and_they_can_ask_again() {
        var wish = ask(young, "LEARNING", "A tutor");

        assertThat(problem(answer(worker, jo.id(), wish, 1, "ENDED", Map.of("words", " "))))
                .isEqualTo("words: Say why, in plain words. They will read it.");
        wish(answer(worker, jo.id(), wish, 1, "ENDED", Map.of("words", "School does this now: Ms Bell.")));
        assertThat(help(young, jo.id()).at("/wishes/0/steps/0/words").asText())
                .isEqualTo("School does this now: Ms Bell.");
        wish(say(young, wish, 2, "ASKED", Map.of("words", "It is not enough.")));
        assertThat(help(worker, jo.id()).at("/wishes/0/isOpen").asBoolean()).isTrue();
    }

    @Test
    void the_first_time_is_a_day_that_has_been_since_they_asked() {
        var wish = ask(young, "HEALTH", "Teeth");
        wish(answer(worker, jo.id(), wish, 1, "OFFERED", offer("")));
        var today = council.today();

        assertThat(problem(answer(worker, jo.id(), wish, 2, "FIRST_SEEN", NOTHING)))
                .startsWith("day: Choose the day");
        assertThat(problem(answer(
                        worker,
                        jo.id(),
                        wish,
                        2,
                        "FIRST_SEEN",
                        Map.of("day", today.plusDays(1).toString()))))
                .startsWith("day: That day has not come yet");
        assertThat(problem(answer(
                        worker,
                        jo.id(),
                        wish,
                        2,
                        "FIRST_SEEN",
                        Map.of("day", today.minusDays(1).toString()))))
                .startsWith("day: That day is before they asked");
        assertThat(problem(answer(worker, jo.id(), wish, 2, "OFFERED", Map.of("words", "A talk"))))
                .startsWith("helpedBy: ");
        assertThat(problem(send50000(wish))).startsWith("words: That is 50,000 characters");
    }

    private JsonNode send50000(String wish) {
        return say(young, wish, 2, "TURNED_DOWN", Map.of("words", "x".repeat(50_000)));
    }

    @Test
    void said_on_something_that_changed_meanwhile_gets_both() {
        var wish = ask(young, "HEALTH", "Teeth");
        wish(say(young, wish, 1, "LET_GO", Map.of("words", "It stopped hurting.")));

        var late = answer(worker, jo.id(), wish, 1, "OFFERED", offer("tomorrow"));

        assertThat(code(late)).isEqualTo("CONFLICT");
        assertThat(late.at("/errors/0/extensions/current/name").asText()).contains("let go", "It stopped hurting.");
        assertThat(late.at("/errors/0/extensions/refused").asText()).contains("Dr Khan tomorrow");
    }

    @Test
    void hidden_from_a_worker_it_is_as_if_it_had_never_been_and_somebody_elses_is_not_there() {
        var wish = ask(young, "FEELINGS", "Somebody to talk to");
        var ali = council.signedIn(council.youngPerson("Ali", 12));
        var alis = ask(ali, "HEALTH", "Glasses");
        var nowhere = UUID.randomUUID().toString();

        assertThat(hide(young, wish, sam.id(), false).has("errors")).isFalse();

        assertThat(help(worker, jo.id()).at("/wishes")).isEmpty();
        for (var hidden : List.of(wish, alis)) {
            assertThat(told(answer(worker, jo.id(), hidden, 1, "OFFERED", offer(""))))
                    .isEqualTo(told(answer(worker, jo.id(), nowhere, 1, "OFFERED", offer(""))));
        }
        assertThat(told(say(ali, wish, 1, "LET_GO", NOTHING))).isEqualTo(told(say(ali, nowhere, 1, "LET_GO", NOTHING)));
        assertThat(code(hide(ali, wish, sam.id(), false))).isEqualTo("NOT_FOUND");
        assertThat(help(manager, jo.id()).at("/wishes")).hasSize(1);
    }

    @Test
    void it_is_nobodys_who_has_no_link_now_and_reading_it_is_a_look() {
        ask(young, "FEELINGS", "Somebody to talk to");
        var other = council.signedIn(council.helper("Chris"), Role.PRACTITIONER);

        assertThat(told(read(other, jo.id()))).isEqualTo(told(read(other, UUID.randomUUID())));
        read(worker, jo.id());
        var looks = young.ask(
                "query($of: ID!) { looks(youngPersonId: $of) { nodes { who things } } }",
                Map.of("of", jo.id().toString()));
        assertThat(looks.at("/data/looks/nodes/0/things").toString()).contains("HELP");
        council.end(sams);
        assertThat(code(read(worker, jo.id()))).isEqualTo("NOT_FOUND");
    }

    @Test
    void how_long_they_wait_is_told_in_days() {
        var old = ask(young, "FEELINGS", "Somebody to talk to");
        DatabaseAs.owner().change("""
            UPDATE help_step SET written_at = written_at - INTERVAL 34 DAY
            WHERE council_id = '%s' AND wish_id = 0x%s\
            """.formatted(council.id(), old.replace("-", "")));

        assertThat(help(young, jo.id()).at("/wishes/0/waited").asInt()).isBetween(33, 35);
    }

    private static String problem(JsonNode answer) {
        assertThat(code(answer)).isEqualTo("INVALID");
        return answer.at("/errors/0/extensions/field").asText() + ": "
                + answer.at("/errors/0/message").asText();
    }

    private static String told(JsonNode answer) {
        assertThat(code(answer)).isEqualTo("NOT_FOUND");
        return answer.toString().replaceAll("\"requestId\":\"[^\"]*\"", "");
    }
}
