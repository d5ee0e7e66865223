package lodestar.measured;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import lodestar.Client;
import lodestar.JoAndTheirCircle;
import lodestar.plan.Plans;
import org.junit.jupiter.api.Test;

/** A plan on one screen costs the same few statements however much was written, and so does writing in it. */
class PlanCostTest extends JoAndTheirCircle {

    /**
     * Who is in, the person, what is hidden, the plan, its signature, whether its goals are happening, and the audit.
     */
    private static final int SCREEN = 7;

    private static final int WRITE = 8;
    private static final String FILE = "plan/plan.graphql";

    @Test
    void a_plan_on_one_screen_and_what_changed_in_it() {
        var of = Map.of("id", jo.id().toString());
        // The versions of a council's plan are read once by each server, and the own council's at its start.
        Plans.newest(worker, jo.id(), "HOME");
        var nothing = counted("PlanNow", worker, of);
        Plans.whole(young, worker, jo.id(), sam.id(), "words");
        for (int before = 0; before < 30; before++) {
            Plans.myView(young, "HOME", Plans.newest(young, jo.id(), "HOME"), "Words " + before);
        }

        assertThat(counted("PlanNow", worker, of)).isEqualTo(nothing).isLessThanOrEqualTo(SCREEN);
        assertThat(counted("PlanNow", young, of)).isLessThan(SCREEN);
        assertThat(counted("PlanHistory", worker, of)).isLessThanOrEqualTo(SCREEN);
        var between = Map.of("id", jo.id().toString(), "from", 1, "to", 40);
        assertThat(counted("PlanDifference", worker, between)).isLessThanOrEqualTo(SCREEN);
    }

    @Test
    void writing_in_it() {
        Plans.whole(young, worker, jo.id(), sam.id(), "words");
        var steps = List.of(
                Map.of("what", "Ring", "who", "HELPER", "helperId", sam.id().toString(), "by", "2030-01-01"),
                Map.of("what", "Go", "who", "YOUNG_PERSON", "by", "2030-01-01"));
        var goal =
                Map.of("goalId", UUID.randomUUID().toString(), "words", "A bike", "standing", "OPEN", "steps", steps);

        assertThat(written(young, "WriteMyView", "HOME", Map.of("words", "A cat")))
                .isLessThanOrEqualTo(WRITE);
        assertThat(written(young, "SayAgreement", "HOME", Map.of("agreement", "PARTLY")))
                .isLessThanOrEqualTo(WRITE);
        assertThat(written(young, "WriteMyGoal", "HOME", goal)).isLessThanOrEqualTo(WRITE);
    }

    private static int written(Client client, String operation, String matter, Map<String, ?> rest) {
        return counted(operation, client, Map.of("input", Plans.input(matter, 0, rest)));
    }

    private static int counted(String operation, Client client, Map<String, ?> variables) {
        client.ask("{ me { id } }");
        var cost = StatementCounter.during(() -> Screens.ask(client, FILE, operation, variables));
        System.out.printf("measured: %s %d statements, %d commits%n", operation, cost.statements(), cost.commits());
        return cost.statements();
    }
}
