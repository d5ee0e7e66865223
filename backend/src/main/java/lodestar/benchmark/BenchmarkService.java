package lodestar.benchmark;

import jakarta.inject.Singleton;
import java.util.List;
import lodestar.access.Action;
import lodestar.access.Actor;
import lodestar.access.Guard;
import lodestar.insight.Sheet;
import lodestar.kernel.DomainError.NotFound;

/** Showing what is published about this council and about those beside it. */
@Singleton
public class BenchmarkService {

    private final BenchmarkRepository benchmarks;
    private final Guard guard;

    BenchmarkService(BenchmarkRepository benchmarks, Guard guard) {
        this.benchmarks = benchmarks;
        this.guard = guard;
    }

    List<BenchmarkMeasure> listMeasures(Actor actor) {
        guard.requireYes(actor, Action.INSIGHT_READ_RELEASED);
        return benchmarks.listWithFigures(actor.council());
    }

    Comparison compare(Actor actor, String code) {
        guard.requireYes(actor, Action.INSIGHT_READ_RELEASED);
        var measure = benchmarks.listWithFigures(actor.council()).stream()
                .filter(it -> it.code().equals(code))
                .findFirst()
                .orElseThrow(NotFound::new);
        var council = actor.council().code();
        var us = benchmarks.findAuthority(actor.council());
        var told = benchmarks.listIn(actor.council(), code, Comparison.places(council, us));
        return Comparison.of(measure, council, us, told);
    }

    /** Every measure as on its page. */
    Sheet sheet(Actor actor) {
        guard.requireYes(actor, Action.INSIGHT_READ_RELEASED);
        var council = actor.council().code();
        var us = benchmarks.findAuthority(actor.council());
        var told = benchmarks.listIn(actor.council(), Comparison.places(council, us));
        return BenchmarkSheet.of(
                Comparison.all(benchmarks.listWithFigures(actor.council()), council, us, told));
    }
}
