package lodestar.measured;

import static org.assertj.core.api.Assertions.assertThat;

import lodestar.MadeUp;
import lodestar.insight.Released;
import org.junit.jupiter.api.Test;

/** Reading what was released costs the same few statements whatever it is about, by indexes and from frozen rows. */
class InsightCostTest {

    private static final int SCREEN = 8;

    @Test
    void a_table_of_themes_and_what_came_of_a_promise() {
        var released = new Released(MadeUp.council());

        assertThat(counted("released themes", released::readThemes))
                .isEqualTo(counted("released stars", released::readStars))
                .isLessThanOrEqualTo(SCREEN);
        assertThat(counted("cameOfPromise", released::readCameOfPromise)).isLessThanOrEqualTo(SCREEN);
        assertThat(Plan.during(released::readCameOfPromise)).isNotEmpty().noneMatch(Plan::readsEverything);
    }

    private static int counted(String what, Runnable work) {
        var cost = StatementCounter.during(work);
        System.out.printf("measured: %s %d statements, %d commits%n", what, cost.statements(), cost.commits());
        return cost.statements();
    }
}
