package lodestar.measured;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import lodestar.Client;
import lodestar.JoAndTheirCircle;
import lodestar.familytime.FamilyTimes;
import org.junit.jupiter.api.Test;

/** Family time on one screen costs the same few statements however much was said, by indexes; and so does saying it. */
class FamilyTimeCostTest extends JoAndTheirCircle {

    private static final int SCREEN = 4;
    private static final int WRITE = 8;
    private static final String PAGE = "familytime/familytime.graphql";
    private static final String STAFF = "familytime/worker/familytime.graphql";

    @Test
    void a_screen_and_what_is_said_on_it() {
        var of = Map.of("id", jo.id().toString());
        FamilyTimes.ask(young, "Dad", "EVERY_WEEK");
        var little = counted("FamilyTimeNow", young, PAGE, of);
        for (int each = 0; each < 5; each++) {
            FamilyTimes.whole(young, worker, jo.id(), council.today(), "words " + each);
        }

        assertThat(counted("FamilyTimeNow", young, PAGE, of)).isEqualTo(little).isLessThanOrEqualTo(SCREEN);
        assertThat(counted("FamilyTimeNow", worker, PAGE, of)).isLessThanOrEqualTo(SCREEN);
        assertThat(Plan.during(() -> Screens.ask(worker, PAGE, "FamilyTimeNow", of)))
                .isNotEmpty()
                .noneMatch(Plan::readsEverything);
        var wish = Map.of("basedOn", 0, "who", "Nan", "wanted", "SEE", "often", "EVERY_DAY");
        assertThat(said("AskFamilyTime", young, PAGE, wish)).isLessThanOrEqualTo(WRITE);
        var seen = FamilyTimes.ask(young, "Mum", "EVERY_DAY");
        var about = Map.of("youngPersonId", jo.id().toString(), "wishId", seen);
        var noted = new HashMap<String, Object>(about);
        noted.putAll(Map.of("day", council.today().toString(), "basedOn", 0, "what", "HAPPENED"));
        assertThat(said("SayFamilyTime", worker, PAGE, noted)).isLessThanOrEqualTo(WRITE);
        var planned = new HashMap<String, Object>(about);
        planned.put("day", council.today().toString());
        assertThat(said("PlanFamilyTime", worker, STAFF, planned)).isLessThanOrEqualTo(WRITE);
    }

    private static int said(String operation, Client client, String file, Map<String, ?> rest) {
        var input = new HashMap<String, Object>(rest);
        input.put("clientMutationId", UUID.randomUUID().toString());
        return counted(operation, client, file, Map.of("input", input));
    }

    private static int counted(String operation, Client client, String file, Map<String, ?> variables) {
        client.ask("{ me { id } }");
        var cost = StatementCounter.during(() -> Screens.ask(client, file, operation, variables));
        System.out.printf("measured: %s %d statements, %d commits%n", operation, cost.statements(), cost.commits());
        return cost.statements();
    }
}
