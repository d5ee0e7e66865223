package lodestar.wish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The steps of a wish for help, and whose each is. */
class HelpSideTest {

    @Test
    void it_begins_with_the_young_person_asking_or_a_worker_writing_it_down() {
        assertThat(HelpSide.YOUNG_PERSON.next(null)).containsExactly(HelpWhat.ASKED);
        assertThat(HelpSide.STAFF.next(null)).containsExactly(HelpWhat.WRITTEN_DOWN);
    }

    @Test
    void nothing_is_offered_on_what_a_worker_wrote_down_before_the_young_person_said_that_it_is_so() {
        assertThat(HelpSide.STAFF.next(HelpWhat.WRITTEN_DOWN)).doesNotContain(HelpWhat.OFFERED);
        assertThat(HelpSide.YOUNG_PERSON.next(HelpWhat.WRITTEN_DOWN))
                .containsExactlyInAnyOrder(HelpWhat.CONFIRMED, HelpWhat.NOT_ASKED);
    }

    @ParameterizedTest
    @EnumSource
    void nobody_is_seen_first_or_turns_something_down_before_there_was_an_offer(HelpWhat stands) {
        for (var side : HelpSide.values()) {
            if (stands != HelpWhat.OFFERED) {
                assertThat(side.next(stands)).doesNotContain(HelpWhat.FIRST_SEEN, HelpWhat.TURNED_DOWN);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void each_side_says_its_own_steps_and_none_of_the_other_but_that_somebody_was_seen(HelpWhat stands) {
        var young = EnumSet.of(
                HelpWhat.ASKED,
                HelpWhat.CONFIRMED,
                HelpWhat.NOT_ASKED,
                HelpWhat.TURNED_DOWN,
                HelpWhat.LET_GO,
                HelpWhat.FIRST_SEEN);
        var staff = EnumSet.of(HelpWhat.WRITTEN_DOWN, HelpWhat.OFFERED, HelpWhat.ENDED, HelpWhat.FIRST_SEEN);

        assertThat(young).containsAll(HelpSide.YOUNG_PERSON.next(stands));
        assertThat(staff).containsAll(HelpSide.STAFF.next(stands));
    }

    @Test
    void the_young_person_can_say_something_wherever_it_stands_and_so_can_never_be_shut_out() {
        assertThat(Arrays.stream(HelpWhat.values()))
                .allSatisfy(
                        stands -> assertThat(HelpSide.YOUNG_PERSON.next(stands)).isNotEmpty());
    }

    @Test
    void what_is_over_goes_on_when_the_young_person_asks_again_and_by_nobody_else() {
        Stream.of(HelpWhat.ENDED, HelpWhat.LET_GO, HelpWhat.NOT_ASKED).forEach(over -> {
            assertThat(HelpSide.YOUNG_PERSON.next(over)).containsExactly(HelpWhat.ASKED);
            assertThat(HelpSide.STAFF.next(over)).isEmpty();
        });
    }
}
