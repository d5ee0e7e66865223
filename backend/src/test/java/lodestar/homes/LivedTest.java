package lodestar.homes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lodestar.kernel.CouncilId;
import lodestar.kernel.PersonId;
import lodestar.people.HomeSpell;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Homes out of the spells of a return. */
class LivedTest {

    private static final PersonId JO = new PersonId(UUID.randomUUID());

    @Test
    void a_new_legal_status_in_the_same_home_is_no_move() {
        var first = spell("2022-01-01", "S", "U4", "2023-03-01", null);

        var lived = Lived.in(List.of(spell("2023-03-01", "L", "U4", "2024-01-01", "CARPL"), first));

        assertThat(lived)
                .containsExactly(new Lived(
                        first.id(),
                        HomeKind.FOSTER_HOME,
                        LocalDate.parse("2022-01-01"),
                        LocalDate.parse("2024-01-01"),
                        WhyMoved.PLAN_CHANGED,
                        false));
    }

    @Test
    void a_time_between_is_two_homes_and_the_newest_comes_first() {
        var lived = Lived.in(List.of(
                spell("2020-01-01", "S", "U1", "2020-06-01", null), spell("2022-01-01", "L", "K2", null, null)));

        assertThat(lived)
                .extracting(Lived::kind)
                .containsExactly(HomeKind.CHILDRENS_HOME, HomeKind.RELATIVES_OR_FRIENDS);
    }

    @Test
    void a_kind_or_a_reason_that_we_do_not_know_is_never_guessed() {
        assertThat(HomeKind.of("Z13")).isEqualTo(HomeKind.SOMEWHERE_ELSE);
        assertThat(WhyMoved.of("NEWONE")).isEmpty();
        assertThat(WhyMoved.of(null)).isEmpty();
    }

    private static HomeSpell spell(
            String began, String why, String kind, @Nullable String ended, @Nullable String whyMoved) {
        return new HomeSpell(
                new CouncilId("E10000001"),
                UUID.randomUUID(),
                JO,
                LocalDate.parse(began),
                why,
                "C2",
                kind,
                ended == null ? null : LocalDate.parse(ended),
                null,
                whyMoved,
                Instant.EPOCH);
    }
}
