package lodestar.measured;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import lodestar.JoAndTheirCircle;
import lodestar.mypeople.Words;
import lodestar.star.Stars;
import lodestar.story.Stories;
import lodestar.voice.Voices;
import org.junit.jupiter.api.Test;

/**
 * A story costs the same number of statements however long it is: one or a few for each feature that tells its part.
 */
class StoryCostTest extends JoAndTheirCircle {

    private static final int STORY = 50;

    @Test
    void a_long_story_costs_no_more_than_a_short_one() {
        live(1);
        var first = counted();
        live(10);

        assertThat(counted()).isEqualTo(first).isLessThanOrEqualTo(STORY);
    }

    private void live(int times) {
        for (int time = 0; time < times; time++) {
            Stars.give(young, Stars.reading(List.of(Stars.step("HOME", 4, "Fine"))));
            Voices.answer(worker, Voices.said(young, "Hello", sam), 0, "YES", "Of course");
            Words.say(young, UUID.randomUUID(), "FRIEND", "Ali", 0);
        }
    }

    private int counted() {
        young.ask("{ me { id } }");
        var cost = StatementCounter.during(() -> Stories.knock(young));
        System.out.printf("measured: my story %d statements, %d commits%n", cost.statements(), cost.commits());
        return cost.statements();
    }
}
