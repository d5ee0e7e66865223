package lodestar.plan;

import static lodestar.plan.Agreement.AGREE;
import static lodestar.plan.Agreement.DISAGREE;
import static lodestar.plan.Agreement.PARTLY;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A disagreement stands until both sides have changed it, staff first. */
class DisagreementTest {

    private static final int NOTHING = 0;

    @Test
    void stands_from_when_it_was_said() {
        assertThat(Disagreement.after(null, DISAGREE, 5, NOTHING)).isEqualTo(new Disagreement(5));
    }

    @ParameterizedTest
    @EnumSource(names = "DISAGREE", mode = EnumSource.Mode.EXCLUDE)
    void that_was_never_said_does_not_stand(Agreement word) {
        assertThat(Disagreement.after(null, word, 5, 3)).isNull();
    }

    @ParameterizedTest
    @EnumSource(names = "DISAGREE", mode = EnumSource.Mode.EXCLUDE)
    void is_not_ended_by_the_young_person_alone(Agreement word) {
        assertThat(Disagreement.after(new Disagreement(5), word, 6, 4)).isEqualTo(new Disagreement(5));
    }

    @ParameterizedTest
    @EnumSource(names = "DISAGREE", mode = EnumSource.Mode.EXCLUDE)
    void ends_when_staff_wrote_something_new_and_then_the_young_person_says_another_word(Agreement word) {
        assertThat(Disagreement.after(new Disagreement(5), word, 7, 6)).isNull();
    }

    @Test
    void is_answered_and_not_ended_by_what_staff_write() {
        assertThat(new Disagreement(5).isAnswered(6)).isTrue();
        assertThat(new Disagreement(5).isAnswered(4)).isFalse();
    }

    @Test
    void said_again_after_an_answer_asks_for_another_answer() {
        var again = Disagreement.after(new Disagreement(5), DISAGREE, 7, 6);

        assertThat(again).isEqualTo(new Disagreement(7));
        assertThat(Disagreement.after(again, AGREE, 8, 6)).isEqualTo(again);
        assertThat(Disagreement.after(again, PARTLY, 10, 9)).isNull();
    }
}
