package lodestar.plan;

import static lodestar.Client.code;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lodestar.Client;
import lodestar.JoAndTheirCircle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whether a goal is happening is for the young person to say, now and then; each word is dated and stays. */
class HappeningApiTest extends JoAndTheirCircle {

    private String goal;

    @BeforeEach
    void a_goal() {
        goal = UUID.randomUUID().toString();
        Plans.myGoal(young, goal, 0, "A bike", List.of());
    }

    @Test
    void what_was_said_stays_beside_what_is_said_later_and_the_worker_sees_both() {
        Plans.happening(young, goal, "NO");
        Plans.happening(young, goal, "A_BIT");

        assertThat(said(worker).findValuesAsText("happening")).containsExactly("A_BIT", "NO");
        assertThat(said(worker).findValuesAsText("goalId")).containsOnly(goal);
        assertThat(said(worker).findValuesAsText("saidAt")).hasSize(2);
    }

    @Test
    void nobody_says_it_for_them() {
        assertThat(code(Plans.happening(worker, goal, "YES"))).isEqualTo("NOT_FOUND");
        assertThat(said(young)).isEmpty();
    }

    @Test
    void a_goal_that_is_not_in_their_plan_is_not_there() {
        assertThat(code(Plans.happening(young, UUID.randomUUID().toString(), "YES")))
                .isEqualTo("NOT_FOUND");
    }

    @Test
    void a_goal_that_is_finished_is_not_asked_about() {
        Plans.send(
                young,
                "writeMyGoal",
                Plans.input(
                        "SUPPORT",
                        1,
                        Map.of("goalId", goal, "words", "A bike", "standing", "REACHED", "steps", List.of())));

        assertThat(Plans.happening(young, goal, "YES").toString()).contains("This goal is finished.");
        assertThat(said(young)).isEmpty();
    }

    private JsonNode said(Client client) {
        return client.ask(
                        "query($id: ID!) { plan(youngPersonId: $id) { happening { goalId happening saidAt } } }",
                        Map.of("id", jo.id().toString()))
                .at("/data/plan/happening");
    }
}
