package lodestar.measured;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import lodestar.JoAndTheirCircle;
import lodestar.access.Role;
import lodestar.benchmark.BenchmarkKnocks;
import org.junit.jupiter.api.Test;

/** Published figures cost the same few statements however many there are, by indexes. */
class BenchmarkCostTest extends JoAndTheirCircle {

    private static final int SCREEN = 8;
    private static final String DOCUMENTS = "benchmark/benchmark.graphql";

    @Test
    void a_screen() {
        BenchmarkKnocks.bringIn(council.id());
        var member = council.signedIn(council.helper("Ms Okoro"), Role.PANEL_MEMBER);
        Runnable list = () -> Screens.ask(member, DOCUMENTS, "BenchmarkMeasures", Map.of());
        Runnable one = () -> Screens.ask(member, DOCUMENTS, "OneBenchmark", Map.of("measure", "homes_3plus"));

        for (var screen : List.of(list, one)) {
            var cost = StatementCounter.during(screen);
            System.out.printf("measured: published figures %d statements%n", cost.statements());
            assertThat(cost.statements()).isLessThanOrEqualTo(SCREEN);
            assertThat(Plan.during(screen)).isNotEmpty().noneMatch(Plan::readsEverything);
        }
    }
}
