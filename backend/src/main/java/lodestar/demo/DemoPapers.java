package lodestar.demo;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import lodestar.access.Role;
import lodestar.benchmark.BenchmarksBefore;
import lodestar.indicator.IndicatorsBefore;
import lodestar.kernel.Clocks;
import lodestar.promise.Mission;

/**
 * What a panel has before the visitor came: made-up figures of the made-up council and its neighbours, since nobody
 * publishes any about it, and what the council watches.
 */
@Singleton
@Requires(env = "demo")
class DemoPapers {

    private static final List<String> FILES = List.of("measures.csv", "authorities.csv", "figures.csv");
    private static final int PUBLISHED = 2025;
    private final DemoCast cast;
    private final BenchmarksBefore benchmarks;
    private final IndicatorsBefore indicators;
    private final Clock clock;

    DemoPapers(DemoCast cast, BenchmarksBefore benchmarks, IndicatorsBefore indicators, Clock clock) {
        this.cast = cast;
        this.benchmarks = benchmarks;
        this.indicators = indicators;
        this.clock = clock;
    }

    void prepare() {
        var council = DemoCouncil.EXAMPLESHIRE;
        for (var file : FILES) {
            benchmarks.broughtIn(council, cast.personOf(Role.RECORDS_OFFICER), file, bytes(file), PUBLISHED);
        }
        var lead = cast.personOf(Role.PARTICIPATION_LEAD);
        indicators.published(
                council, lead, Mission.LOVING_HOMES, "Three or more homes in a year", "homes_3plus", ago(20));
        var beds =
                indicators.typed(council, lead, Mission.SOMEWHERE_TO_LIVE, "Young people who wait for a flat", ago(20));
        for (int months = 4; months > 0; months--) {
            indicators.number(
                    council,
                    lead,
                    beds,
                    Clocks.today(clock).minusMonths(months).withDayOfMonth(1),
                    String.valueOf(20 + 3 * months),
                    "Housing register",
                    ago(5));
        }
    }

    private Instant ago(int days) {
        return clock.instant().minus(Duration.ofDays(days));
    }

    private static byte[] bytes(String file) {
        try (var in = Objects.requireNonNull(DemoPapers.class.getResourceAsStream("/demo/benchmark/" + file), file)) {
            return in.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
