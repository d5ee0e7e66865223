package lodestar.measured;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import lodestar.JoAndTheirCircle;
import lodestar.access.Role;
import lodestar.indicator.Indicators;
import org.junit.jupiter.api.Test;

/** Indicators cost the same few statements however many there are, by indexes. */
class IndicatorCostTest extends JoAndTheirCircle {

    private static final int SCREEN = 10;
    private static final int WRITE = 14;

    @Test
    void a_screen_and_what_is_written_on_it() {
        var lead = council.signedIn(council.helper("Lena Fox"), Role.PARTICIPATION_LEAD);
        var id = Indicators.added(lead, "Moves");
        Runnable screen = () -> Screens.ask(lead, "indicator/indicator.graphql", "CouncilIndicators", Map.of());
        var before = counted("CouncilIndicators", screen);
        for (int more = 0; more < 5; more++) {
            Indicators.type(lead, Indicators.added(lead, "More " + more), "2026-01-31", "1");
        }

        assertThat(counted("CouncilIndicators", screen)).isEqualTo(before).isLessThanOrEqualTo(SCREEN);
        assertThat(counted("addIndicatorNumber", () -> Indicators.type(lead, id, "2026-01-31", "1")))
                .isLessThanOrEqualTo(WRITE);
        assertThat(Plan.during(screen)).isNotEmpty().noneMatch(Plan::readsEverything);
    }

    private static int counted(String what, Runnable work) {
        var cost = StatementCounter.during(work);
        System.out.printf("measured: %s %d statements%n", what, cost.statements());
        return cost.statements();
    }
}
