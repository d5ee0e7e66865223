package lodestar.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import lodestar.TurnedClock;
import lodestar.access.Actor;
import lodestar.access.Role;
import lodestar.kernel.CouncilId;
import lodestar.kernel.DomainError.TooMany;
import lodestar.kernel.PersonId;
import org.junit.jupiter.api.Test;

/** One person makes one story at a time, and only so many are made at once. */
class MakingTest {

    private final TurnedClock clock = new TurnedClock();
    private final Making making = new Making(2, clock);
    private final Actor jo = somebody();

    @Test
    void a_second_one_is_refused_in_a_sentence_until_the_first_is_over() {
        var done = making.begin(jo);

        assertThatThrownBy(() -> making.begin(jo))
                .isInstanceOf(TooMany.class)
                .hasMessage("Your file is still being made. Wait until it has arrived, then take it again.");
        done.run();
        assertThat(making.begin(jo)).isNotNull();
    }

    @Test
    void an_end_that_is_told_twice_does_not_end_the_next_one() {
        var done = making.begin(jo);
        done.run();
        clock.turn(Duration.ofSeconds(1));
        making.begin(jo);
        done.run();

        assertThatThrownBy(() -> making.begin(jo)).isInstanceOf(TooMany.class);
    }

    @Test
    void only_so_many_are_made_at_once_whoever_takes_them() {
        making.begin(jo);
        var done = making.begin(somebody());

        assertThatThrownBy(() -> making.begin(somebody()))
                .isInstanceOf(TooMany.class)
                .hasMessageStartingWith("Many people are taking their story right now.");
        done.run();
        assertThat(making.begin(somebody())).isNotNull();
    }

    @Test
    void whoever_went_away_without_a_word_is_waited_for_no_longer_than_that() {
        making.begin(jo);
        clock.turn(Making.LONGEST.minusMillis(1));
        assertThatThrownBy(() -> making.begin(jo)).isInstanceOf(TooMany.class);
        clock.turn(Duration.ofMillis(1));

        assertThat(making.begin(jo)).isNotNull();
    }

    private static Actor somebody() {
        return new Actor(
                new CouncilId("E10000034"),
                UUID.randomUUID(),
                new PersonId(UUID.randomUUID()),
                Role.YOUNG_PERSON,
                null,
                Instant.EPOCH);
    }
}
