package lodestar.day;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.UUID;
import lodestar.Client;
import lodestar.people.Helper;
import lodestar.people.YoungPerson;

/** What a plan needs for a day: that a matter was opened, and that the whole plan is hidden from somebody. */
final class DayPlans {

    private DayPlans() {}

    static void open(Client worker, YoungPerson about, String matter, int version) {
        sent(worker.ask(
                "mutation($i: SawPlanInput!) { sawPlan(input: $i) { clientMutationId } }",
                Map.of(
                        "i",
                        Map.of(
                                "clientMutationId",
                                UUID.randomUUID().toString(),
                                "youngPersonId",
                                about.id().toString(),
                                "matter",
                                matter,
                                "version",
                                version))));
    }

    static void hide(Client young, Helper helper) {
        sent(young.ask(
                "mutation($i: ChoosePlanReaderInput!) { choosePlanReader(input: $i) { clientMutationId } }",
                Map.of(
                        "i",
                        Map.of(
                                "clientMutationId",
                                UUID.randomUUID().toString(),
                                "supporterId",
                                helper.id().toString(),
                                "sees",
                                false))));
    }

    private static void sent(JsonNode answer) {
        assertThat(answer.has("errors")).as("%s", answer).isFalse();
    }
}
