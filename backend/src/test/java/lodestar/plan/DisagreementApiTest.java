package lodestar.plan;

import static lodestar.plan.Plans.agree;
import static lodestar.plan.Plans.made;
import static lodestar.plan.Plans.theirView;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import lodestar.Client;
import lodestar.JoAndTheirCircle;
import org.junit.jupiter.api.Test;

/** What a young person disagrees with stays visible until both sides have changed it. */
class DisagreementApiTest extends JoAndTheirCircle {

    @Test
    void stays_whatever_staff_write_and_says_that_they_answered() {
        var said = made(agree(young, "MONEY", 0, "DISAGREE", "It is too little."));
        theirView(worker, jo.id(), "MONEY", 0, "It is more from May on.");
        theirView(manager, jo.id(), "MONEY", 2, "It is more from June on.");

        for (var reader : new Client[] {young, worker, manager}) {
            assertThat(stands(reader).at("/words").asText()).isEqualTo("It is too little.");
            assertThat(stands(reader).at("/version").asInt()).isEqualTo(said);
            assertThat(stands(reader).at("/answered").asBoolean()).isTrue();
        }
    }

    @Test
    void stays_when_the_young_person_says_another_word_before_staff_have_written() {
        var said = made(agree(young, "MONEY", 0, "DISAGREE", "It is too little."));
        var then = made(agree(young, "MONEY", said, "AGREE", "Fine."));

        assertThat(stands(worker).at("/answered").asBoolean()).isFalse();
        theirView(worker, jo.id(), "MONEY", 0, "It is more from May on.");
        assertThat(stands(worker).at("/words").asText()).isEqualTo("It is too little.");
        agree(young, "MONEY", then, "PARTLY", "Better.");
        assertThat(stands(worker).isNull()).isTrue();
    }

    @Test
    void ends_when_staff_wrote_something_new_and_the_young_person_then_agrees() {
        var said = made(agree(young, "MONEY", 0, "DISAGREE", "It is too little."));
        theirView(worker, jo.id(), "MONEY", 0, "It is more from May on.");
        agree(young, "MONEY", said, "AGREE", "Good.");

        var matter = Plans.matter(worker, jo.id(), "MONEY");
        assertThat(matter.at("/disagreement").isNull()).isTrue();
        assertThat(matter.at("/agreement/agreement").asText()).isEqualTo("AGREE");
    }

    @Test
    void is_not_answered_by_the_same_words_again_nor_by_words_in_another_matter() {
        var view = made(theirView(worker, jo.id(), "MONEY", 0, "Five pounds."));
        agree(young, "MONEY", 0, "DISAGREE", "It is too little.");

        theirView(worker, jo.id(), "MONEY", view, "Five pounds.");
        theirView(worker, jo.id(), "HOME", 0, "A new room.");

        assertThat(stands(worker).at("/answered").asBoolean()).isFalse();
    }

    private JsonNode stands(Client client) {
        return Plans.matter(client, jo.id(), "MONEY").at("/disagreement");
    }
}
