package lodestar.plan;

import static lodestar.Client.code;
import static lodestar.plan.Plans.myView;
import static lodestar.plan.Plans.read;
import static lodestar.plan.Plans.theirView;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.UUID;
import lodestar.JoAndTheirCircle;
import lodestar.mypeople.Words;
import org.junit.jupiter.api.Test;

/** A plan that is hidden from a worker is for that worker as if it were nobody's. */
class HidingPlanTest extends JoAndTheirCircle {

    @Test
    void it_answers_that_worker_to_the_byte_as_one_of_nobody_in_reading_and_in_writing() {
        myView(young, "MONEY", 0, "A bike");
        choose(sam.id(), false);

        assertThat(told(read(worker, jo.id()))).isEqualTo(told(read(worker, UUID.randomUUID())));
        assertThat(told(theirView(worker, jo.id(), "MONEY", 0, "No")))
                .isEqualTo(told(theirView(worker, UUID.randomUUID(), "MONEY", 0, "No")));
        assertThat(told(Plans.changes(worker, jo.id(), 0, 9)))
                .isEqualTo(told(Plans.changes(worker, UUID.randomUUID(), 0, 9)));
        assertThat(told(Plans.sign(worker, jo.id(), 1))).isEqualTo(told(Plans.sign(worker, UUID.randomUUID(), 1)));
    }

    @Test
    void the_young_person_sees_no_look_at_it_and_everybody_else_reads_on() {
        myView(young, "MONEY", 0, "A bike");
        choose(sam.id(), false);

        read(worker, jo.id());

        var looks = young.ask(
                "query($of: ID!) { looks(youngPersonId: $of) { nodes { who } } }",
                Map.of("of", jo.id().toString()));
        assertThat(looks.at("/data/looks/nodes")).isEmpty();
        assertThat(Plans.matter(manager, jo.id(), "MONEY").at("/myView/words").asText())
                .isEqualTo("A bike");
    }

    @Test
    void shown_again_it_is_there_again() {
        myView(young, "MONEY", 0, "A bike");
        choose(sam.id(), false);
        assertThat(hidden()).contains("Sam Taylor");

        choose(sam.id(), true);

        assertThat(hidden()).doesNotContain("Sam Taylor");
        assertThat(Plans.matter(worker, jo.id(), "MONEY").at("/myView/words").asText())
                .isEqualTo("A bike");
    }

    @Test
    void who_does_not_see_it_is_named_by_the_young_persons_own_word() {
        Words.say(young, sam.id(), "HELPER", "Big Sam", 0);

        choose(sam.id(), false);

        assertThat(hidden()).contains("Big Sam").doesNotContain("Sam Taylor");
    }

    @Test
    void somebody_who_was_never_around_cannot_be_named() {
        assertThat(code(choose(council.helper("Chris").id(), false))).isEqualTo("NOT_FOUND");
    }

    private String hidden() {
        return young.ask(
                        "query($of: ID!) { plan(youngPersonId: $of) { hiddenFrom { name } } }",
                        Map.of("of", jo.id().toString()))
                .toString();
    }

    private JsonNode choose(Object helper, boolean sees) {
        var input = Map.of(
                "clientMutationId", UUID.randomUUID().toString(), "supporterId", helper.toString(), "sees", sees);
        return young.ask(
                "mutation($i: ChoosePlanReaderInput!) { choosePlanReader(input: $i) { sees } }", Map.of("i", input));
    }

    private static String told(JsonNode answer) {
        assertThat(code(answer)).isEqualTo("NOT_FOUND");
        return answer.toString().replaceAll("\"requestId\":\"[^\"]*\"", "");
    }
}
