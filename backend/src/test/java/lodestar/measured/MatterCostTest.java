package lodestar.measured;

import static lodestar.matter.OwnMatters.matter;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lodestar.Client;
import lodestar.JoAndTheirCircle;
import lodestar.matter.OwnMatters;
import lodestar.plan.Plans;
import org.junit.jupiter.api.Test;

/** What a council adds to its plans costs no statement of its own, however much it adds. */
class MatterCostTest extends JoAndTheirCircle {

    /** Who is in, and the audit. */
    private static final int TEMPLATE = 2;

    private static final int WRITE = 8;

    @Test
    void its_words_and_a_plan_with_many_of_them() {
        Plans.newest(worker, jo.id(), "HOME");
        var of = Map.of("id", jo.id().toString());
        var without = counted("plan/plan.graphql", "PlanNow", worker, of);

        OwnMatters.of(
                council.id(),
                List.of("PETS", "FAITH", "ONLINE", "TRAVEL", "SLEEP", "FOOD", "SPORT", "MUSIC").stream()
                        .map(OwnMatters::matter)
                        .toArray());

        assertThat(counted("plan/plan.graphql", "PlanNow", worker, of)).isEqualTo(without);
        for (var client : List.of(young, worker)) {
            assertThat(counted("matter/matter.graphql", "PlanTemplate", client, Map.of("wording", "AGE_12_15")))
                    .isLessThanOrEqualTo(TEMPLATE);
        }
    }

    @Test
    void writing_in_one() {
        OwnMatters.of(council.id(), matter("PETS"));
        var input = new HashMap<>(Plans.input("PETS", 0, Map.of("words", "A cat")));
        input.put("templateVersion", 2);

        assertThat(counted("plan/plan.graphql", "WriteMyView", young, Map.of("input", input)))
                .isLessThanOrEqualTo(WRITE);
    }

    private static int counted(String file, String operation, Client client, Map<String, ?> variables) {
        client.ask("{ me { id } }");
        var cost = StatementCounter.during(() -> Screens.ask(client, file, operation, variables));
        System.out.printf("measured: %s %d statements, %d commits%n", operation, cost.statements(), cost.commits());
        return cost.statements();
    }
}
