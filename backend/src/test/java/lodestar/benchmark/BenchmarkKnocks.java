package lodestar.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import lodestar.Knock;
import lodestar.RunningLodestar;
import lodestar.Whose;
import lodestar.access.Actor;
import lodestar.access.Role;
import lodestar.kernel.CouncilId;
import lodestar.kernel.Ids;
import lodestar.kernel.PersonId;
import lodestar.people.Helper;
import lodestar.people.HelperRepository;
import lodestar.store.DatabaseAs;

/**
 * How to knock at the doors about published figures: they are about no young person, and a council's own to bring in.
 */
public final class BenchmarkKnocks {

    public static final Map<String, Knock> ALL = Map.of(
            "Query.benchmarkMeasures",
            Knock.ask("{ benchmarkMeasures(first: 2) { code } }", "{\"benchmarkMeasures\":["),
            "Query.newestBenchmarks",
            Knock.ask("{ newestBenchmarks(first: 2) { year } }", "{\"newestBenchmarks\":["),
            "Query.benchmark",
            new Knock(
                    (_, whose) -> {
                        bringInFor(whose);
                        return Map.of("query", "{ benchmark(measure: \"homes_3plus\") { years(first: 2) } }");
                    },
                    "{\"benchmark\":{"));

    private BenchmarkKnocks() {}

    /** For the council of a young person, where there is such a young person. */
    private static void bringInFor(Whose whose) {
        DatabaseAs.owner()
                .list("SELECT council_id FROM young_person WHERE HEX(id) = '%s'"
                        .formatted(whose.youngPerson().replace("-", "").toUpperCase(Locale.ROOT)))
                .stream()
                .map(CouncilId::new)
                .forEach(BenchmarkKnocks::bringIn);
    }

    /** The list of councils, and a measure of all of them. */
    public static void bringIn(CouncilId council) {
        if (!RunningLodestar.bean(BenchmarkRepository.class)
                .listWithFigures(council)
                .isEmpty()) {
            return;
        }
        var id = new PersonId(RunningLodestar.bean(Ids.class).next());
        RunningLodestar.bean(HelperRepository.class)
                .save(new Helper(council, id, "Iris Webb", null, null, Instant.EPOCH));
        var officer = new Actor(council, UUID.randomUUID(), id, Role.RECORDS_OFFICER, null, Instant.EPOCH);
        for (var text : new String[] {MadeUpFiles.authorities(council), MadeUpFiles.figures(council)}) {
            RunningLodestar.bean(BringService.class)
                    .bring(
                            officer,
                            new BringBenchmarks(
                                    UUID.randomUUID(), "f.csv", text.getBytes(UTF_8), MadeUpFiles.TITLE, 2025, false));
        }
    }
}
