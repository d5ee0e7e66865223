package lodestar.insight;

import static org.assertj.core.api.Assertions.assertThat;

import lodestar.MadeUp;
import lodestar.RunningLodestar;
import lodestar.insight.Window.Quarter;
import lodestar.store.DatabaseAs;
import org.junit.jupiter.api.Test;

/** The ledger rule (S5) as the database asks it, over rows that no closing of ours would have written. */
class LedgerRepositoryTest {

    private static final Window SUMMER = Window.of(2026, Quarter.APRIL_TO_JUNE);
    private static final Fewest TEN = Fewest.of(10);

    private final MadeUp council = MadeUp.council();
    private final LedgerRepository ledger = RunningLodestar.bean(LedgerRepository.class);
    private final DatabaseAs owner = DatabaseAs.owner();

    @Test
    void holds_for_ten_who_are_in_the_same_cells_and_for_nobody() {
        assertThat(holds(TEN)).isTrue();
        written(SUMMER, 1, 10, SUMMER, "ST STA0");

        assertThat(holds(TEN)).isTrue();
    }

    @Test
    void is_broken_by_nine_in_the_same_cells_however_many_are_in_others() {
        written(SUMMER, 1, 40, SUMMER, "ST STA0");
        written(SUMMER, 41, 49, SUMMER, "ST STA1");

        assertThat(holds(TEN)).isFalse();
    }

    /** Both cells of the later release are large; what is left of the earlier one beside it is not. */
    @Test
    void is_broken_by_what_a_later_release_leaves_of_an_earlier_one() {
        var spring = SUMMER.before();
        written(spring, 1, 24, spring, "MO");
        assertThat(holds(TEN)).isTrue();

        written(spring, 1, 20, SUMMER, "MO");

        assertThat(holds(TEN)).isFalse();
    }

    @Test
    void judges_the_quarter_before_by_the_fewest_of_its_day() {
        var spring = SUMMER.before();
        written(spring, 1, 8, spring, "ST");

        assertThat(holds(TEN)).isFalse();
        assertThat(holds(Fewest.of(10, 8))).isTrue();
    }

    @Test
    void is_about_one_council_alone() {
        written(SUMMER, 1, 9, SUMMER, "ST");

        assertThat(ledger.holds(MadeUp.council().id(), SUMMER, TEN)).isTrue();
    }

    private boolean holds(Fewest fewest) {
        return ledger.holds(council.id(), SUMMER, fewest);
    }

    private void written(Window given, int from, int to, Window released, String cells) {
        owner.change("""
            INSERT INTO ledger (council_id, quarter, subject, token, released, cells)
            SELECT '%s', %d, 'STARS', seq, %d, '%s' FROM seq_%d_to_%d\
            """.formatted(council.id(), given.number(), released.number(), cells, from, to));
    }
}
