package lodestar.plan;

import static lodestar.plan.Plans.myView;
import static lodestar.plan.Plans.theirView;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import lodestar.Client;
import lodestar.JoAndTheirCircle;
import org.junit.jupiter.api.Test;

/** Each side is told what is new since they looked: a list is no looking, opening a matter is. */
class SeenApiTest extends JoAndTheirCircle {

    @Test
    void what_somebody_else_wrote_is_new_until_the_matter_was_open() {
        theirView(worker, jo.id(), "MONEY", 0, "Five pounds.");
        assertThat(isNew(young, "MONEY")).isTrue();
        assertThat(isNew(young, "HOME")).isFalse();
        assertThat(isNew(manager, "MONEY")).isTrue();

        saw(young, "MONEY", 1);

        assertThat(isNew(young, "MONEY")).isFalse();
        assertThat(isNew(manager, "MONEY")).isTrue();
        theirView(worker, jo.id(), "MONEY", 1, "Six pounds.");
        assertThat(isNew(young, "MONEY")).isTrue();
        assertThat(Plans.matter(young, jo.id(), "MONEY").at("/seen").asInt()).isOne();
    }

    @Test
    void what_one_wrote_oneself_is_not_new() {
        myView(young, "MONEY", 0, "A bike");

        assertThat(isNew(young, "MONEY")).isFalse();
        assertThat(isNew(worker, "MONEY")).isTrue();
    }

    @Test
    void nobody_has_seen_what_was_written_after_their_screen_or_is_not_written_yet() {
        theirView(worker, jo.id(), "MONEY", 0, "Five pounds.");
        theirView(worker, jo.id(), "MONEY", 1, "Six pounds.");
        saw(young, "MONEY", 1);
        assertThat(isNew(young, "MONEY")).isTrue();

        saw(young, "MONEY", 1_000);
        assertThat(isNew(young, "MONEY")).isFalse();
        theirView(worker, jo.id(), "MONEY", 2, "Seven pounds.");
        assertThat(isNew(young, "MONEY")).isTrue();
    }

    private boolean isNew(Client client, String matter) {
        return Plans.matter(client, jo.id(), matter).at("/isNew").asBoolean();
    }

    private void saw(Client client, String matter, int version) {
        var input = Map.of(
                "clientMutationId",
                UUID.randomUUID().toString(),
                "youngPersonId",
                jo.id().toString(),
                "matter",
                matter,
                "version",
                version);
        var answer = client.ask("mutation($i: SawPlanInput!) { sawPlan(input: $i) { matter } }", Map.of("i", input));
        assertThat(answer.at("/data/sawPlan/matter").asText()).isEqualTo(matter);
    }
}
