package lodestar.measured;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.stream.StreamSupport;
import lodestar.MadeUp;
import lodestar.benchmark.BenchmarkKnocks;
import lodestar.insight.Drills;
import lodestar.insight.Released;
import org.junit.jupiter.api.Test;

/** The agenda pack asks a fixed number of questions of the database, whatever it shows, by indexes and frozen rows. */
class PackCostTest {

    private static final int QUARTER = 6;
    private static final int WHOLE = 30;
    private static final int WRITE = 12;
    private static final Map<String, String> PAGES = Map.of(
            "ThemesInOrder", "promise/staff/promise.graphql",
            "NewestBenchmarks", "benchmark/benchmark.graphql",
            "PanelQuotes", "quote/staff/quote.graphql",
            "CouncilIndicators", "indicator/indicator.graphql");

    private static final String PROMISES = """
        { promises { nodes { id what ownerKind owner stands version decidedOn byDay firstByDay isLate themes { id name } }
          pageInfo { hasNextPage endCursor } } }\
        """;

    private final MadeUp council = MadeUp.council();
    private final Released released = new Released(council);

    @Test
    void everything_about_everybody_together_is_one_question_and_the_same_figures_as_on_its_page() {
        assertThat(counted("the pack's quarter", this::quarter)).isLessThanOrEqualTo(QUARTER);
        assertThat(Plan.during(this::quarter)).isNotEmpty().noneMatch(Plan::readsEverything);

        var themes = StreamSupport.stream(quarter().at("/release/together").spliterator(), false)
                .filter(table -> table.at("/measure").asText().equals("THEMES"))
                .findFirst()
                .orElseThrow();
        assertThat(themes.at("/figures/nodes/0/heldBack").asText()).isEqualTo("Not enough people to show this safely");
    }

    @Test
    void the_whole_of_it() {
        BenchmarkKnocks.bringIn(council.id());
        int cost = counted("the pack's quarter", this::quarter)
                + counted("PromisesMade", () -> released.member().ask(PROMISES))
                + PAGES.entrySet().stream()
                        .mapToInt(page -> counted(
                                page.getKey(),
                                () -> Screens.ask(released.member(), page.getValue(), page.getKey(), Map.of())))
                        .sum();

        System.out.printf("measured: the whole agenda pack %d statements%n", cost);
        assertThat(cost).isLessThanOrEqualTo(WHOLE);
    }

    @Test
    void a_drill_and_writing_one_down() {
        Runnable drills = () -> Screens.ask(
                released.member(), "insight/drill/drill.graphql", "Drills", Map.of("releaseId", released.id()));
        var none = counted("Drills", drills);
        var write = counted(
                "recordDrill", () -> Drills.record(released.member(), Drills.nothing(released.id(), council.today())));

        assertThat(counted("Drills", drills)).isEqualTo(none).isLessThanOrEqualTo(QUARTER);
        assertThat(write).isLessThanOrEqualTo(WRITE);
        assertThat(Plan.during(drills)).isNotEmpty().noneMatch(Plan::readsEverything);
    }

    private JsonNode quarter() {
        return Screens.ask(released.member(), "pack/pack.graphql", "PackRelease", Map.of("releaseId", released.id()));
    }

    private static int counted(String what, Runnable work) {
        var cost = StatementCounter.during(work);
        System.out.printf("measured: %s %d statements%n", what, cost.statements());
        return cost.statements();
    }
}
