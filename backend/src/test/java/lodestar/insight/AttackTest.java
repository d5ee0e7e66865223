package lodestar.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Random councils over eight quarters, and somebody who works out all that can be worked out from what was published:
 * it is never about fewer than k young people. {@code -Dlodestar.attacks=1000} tries more of them,
 * {@code -Dlodestar.seed} others.
 */
class AttackTest {

    private static final int FEWEST = 10;
    private static final List<List<Breakdown>> CHOSEN = List.of(
            List.of(Breakdown.AGE_BAND, Breakdown.KIND_OF_HOME),
            List.of(Breakdown.KIND_OF_HOME, Breakdown.AGE_BAND),
            List.of(Breakdown.AGE_BAND));

    @Test
    void on_everything_published_over_eight_quarters_finds_nobody() {
        long seed = Long.getLong("lodestar.seed", System.nanoTime());
        int attacks = Integer.getInteger("lodestar.attacks", 40);
        int cells = 0;
        for (int attempt = 0; attempt < attacks; attempt++) {
            cells += attacked(seed + attempt);
        }
        System.out.printf("measured: %d attacks from seed %d on %d cells%n", attacks, seed, cells);

        assertThat(cells).as("cells that were published").isGreaterThan(attacks);
    }

    private static int attacked(long seed) {
        var random = new Random(seed);
        var quarters = new Quarters(random, 5 + random.nextInt(396), FEWEST);
        for (int quarter = 0; quarter < 8; quarter++) {
            quarters.close(CHOSEN.get(random.nextInt(CHOSEN.size())));
            if (random.nextBoolean()) {
                quarters.erase(random.nextInt(5));
            }
        }
        quarters.published()
                .forEach((subject, cells) -> assertThat(new Attacker(cells).fewest(random))
                        .as("the fewest people that something can be worked out of, for %s with seed %d", subject, seed)
                        .isGreaterThanOrEqualTo(FEWEST));
        return quarters.published().values().stream().mapToInt(List::size).sum();
    }
}
