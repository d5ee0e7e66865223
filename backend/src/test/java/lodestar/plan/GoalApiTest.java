package lodestar.plan;

import static lodestar.Client.code;
import static lodestar.plan.Plans.input;
import static lodestar.plan.Plans.made;
import static lodestar.plan.Plans.myGoal;
import static lodestar.plan.Plans.myself;
import static lodestar.plan.Plans.send;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lodestar.JoAndTheirCircle;
import lodestar.people.SupportLink;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Goals are in the words of whoever set them, with small steps of both sides: what, who, by when. */
class GoalApiTest extends JoAndTheirCircle {

    private final String goal = UUID.randomUUID().toString();
    private final LocalDate soon = council.today().plusDays(7);

    @Test
    void there_is_room_for_forty_open_goals_and_the_next_is_told_what_to_do() {
        var by = council.today().plusDays(7);
        for (int each = 1; each <= 40; each++) {
            var goal = Plans.myGoal(
                    young, UUID.randomUUID().toString(), 0, "Goal " + each, List.of(Plans.myself("Begin", by)));
            assertThat(goal.has("errors")).as("%s", goal).isFalse();
        }

        var more = Plans.myGoal(young, UUID.randomUUID().toString(), 0, "One more", List.of(Plans.myself("Begin", by)));

        assertThat(more.at("/errors/0/message").asText())
                .isEqualTo("There are 40 goals already. Finish one, or let one go.");
    }

    @Test
    void a_goal_has_steps_for_oneself_for_somebody_around_and_for_somebody_else() {
        var steps = List.of(
                myself("Find out the price", soon),
                Map.of(
                        "what",
                        "Ring the shop",
                        "who",
                        "HELPER",
                        "helperId",
                        sam.id().toString(),
                        "by",
                        soon.toString()),
                Map.of("what", "Lend a lock", "who", "OTHER", "name", "Nan Jo", "by", soon.toString()));

        myGoal(young, goal, 0, "A bike of my own", steps);

        var one = goal();
        assertThat(one.at("/words").asText()).isEqualTo("A bike of my own");
        assertThat(one.at("/by").asText()).isEqualTo("Jo");
        assertThat(one.at("/steps").findValuesAsText("name")).containsExactly("Jo", "Sam Taylor", "Nan Jo");
        assertThat(one.at("/steps").findValuesAsText("by")).containsOnly(soon.toString());
    }

    @Test
    void staff_add_steps_of_their_own_and_cannot_change_the_young_persons_words() {
        myGoal(young, goal, 0, "A bike of my own", List.of(myself("Save", soon)));

        var words = theirs(Map.of("words", "A scooter", "standing", "OPEN", "steps", List.of()), 0);
        var steps = theirs(
                Map.of(
                        "steps",
                        List.of(Map.of(
                                "what",
                                "Ask the shop",
                                "who",
                                "HELPER",
                                "helperId",
                                sam.id().toString(),
                                "by",
                                soon.toString()))),
                0);

        assertThat(message(words)).contains("in somebody else's words");
        assertThat(made(steps)).isEqualTo(2);
        assertThat(goal().at("/words").asText()).isEqualTo("A bike of my own");
        assertThat(goal().at("/steps").findValuesAsText("what")).containsExactly("Save", "Ask the shop");
    }

    @Test
    void the_young_person_changing_their_goal_takes_away_none_of_the_steps_of_staff() {
        myGoal(young, goal, 0, "A bike", List.of(myself("Save", soon)));
        theirs(
                Map.of(
                        "steps",
                        List.of(Map.of("what", "Ring", "who", "OTHER", "name", "The shop", "by", soon.toString()))),
                0);

        myGoal(young, goal, 1, "A red bike", List.of());

        assertThat(goal().at("/words").asText()).isEqualTo("A red bike");
        assertThat(goal().at("/steps").findValuesAsText("what")).containsExactly("Ring");
    }

    @Nested
    class A_step_is_refused {

        @Test
        void without_who() {
            assertThat(message(with(Map.of("what", "Save", "by", soon.toString()))))
                    .contains("nobody yet");
        }

        @Test
        void without_a_day_or_with_one_that_has_gone_by_or_is_beyond_all_plans() {
            assertThat(message(with(Map.of("what", "Save", "who", "YOUNG_PERSON"))))
                    .contains("no day yet");
            assertThat(message(with(myself("Save", council.today().minusDays(1)))))
                    .contains("has gone by");
            assertThat(message(with(myself("Save", "+999999999-12-31")))).contains("too far away");
        }

        @Test
        void for_somebody_who_is_not_around() {
            var chris = council.helper("Chris");
            var step = Map.of(
                    "what", "Ring", "who", "HELPER", "helperId", chris.id().toString(), "by", soon.toString());

            assertThat(message(with(step))).contains("not on the list");
        }

        @Test
        void without_anything_to_do() {
            assertThat(message(with(myself(" ", soon)))).contains("One step is empty");
        }

        private JsonNode with(Map<String, ?> step) {
            var answer = myGoal(young, goal, 0, "A bike", List.of(step));
            assertThat(Plans.plan(young, jo.id()).at("/goals")).isEmpty();
            return answer;
        }
    }

    @Test
    void a_step_whose_helper_has_left_stays_as_it_is() {
        var ade = council.helper("Ade");
        var link = council.link(ade, jo, SupportLink.Kind.PERSONAL_ADVISER);
        var step = Map.of("what", "Ring", "who", "HELPER", "helperId", ade.id().toString(), "by", soon.toString());
        myGoal(young, goal, 0, "A bike", List.of(step));
        council.end(link);

        assertThat(made(myGoal(young, goal, 1, "A red bike", List.of(step)))).isEqualTo(2);
    }

    @Test
    void a_goal_without_words_is_refused_and_one_of_another_matter_is_not_there() {
        var none = input("HOME", 0, Map.of("goalId", goal, "standing", "OPEN", "steps", List.of()));
        assertThat(message(send(young, "writeMyGoal", none))).contains("A goal needs words");

        myGoal(young, goal, 0, "A bike", List.of());
        var elsewhere =
                input("HOME", 0, Map.of("goalId", goal, "words", "A cat", "standing", "OPEN", "steps", List.of()));
        assertThat(code(send(young, "writeMyGoal", elsewhere))).isEqualTo("NOT_FOUND");
    }

    @Test
    void a_goal_that_was_reached_stands_behind_those_that_are_open() {
        myGoal(young, goal, 0, "A bike", List.of());
        myGoal(young, UUID.randomUUID().toString(), 0, "A cat", List.of());
        var reached = input(
                "SUPPORT", 1, Map.of("goalId", goal, "words", "A bike", "standing", "REACHED", "steps", List.of()));
        send(young, "writeMyGoal", reached);

        assertThat(Plans.plan(young, jo.id()).at("/goals").findValuesAsText("standing"))
                .containsExactly("OPEN", "REACHED");
    }

    private JsonNode theirs(Map<String, ?> rest, int basedOn) {
        var input = new HashMap<String, Object>(input("SUPPORT", basedOn, rest));
        input.put("goalId", goal);
        input.put("youngPersonId", jo.id().toString());
        return send(worker, "writeTheirGoal", input);
    }

    private JsonNode goal() {
        return Plans.plan(worker, jo.id()).at("/goals/0");
    }

    private static String message(JsonNode answer) {
        assertThat(code(answer)).isEqualTo("INVALID");
        return answer.at("/errors/0/message").asText();
    }
}
