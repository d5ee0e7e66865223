package lodestar.benchmark;

import jakarta.inject.Singleton;
import java.util.List;
import lodestar.access.Action;
import lodestar.access.Actor;
import lodestar.access.Guard;
import lodestar.insight.Sheet;
import lodestar.kernel.DomainError.NotFound;
import org.jspecify.annotations.Nullable;

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

    /**
     * What is published of this council in one year.
     *
     * @param number as it was published; none where there is a sign
     */
    public record Own(
            String measure,
            int year,
            @Nullable String number,
            @Nullable String symbol,
            String source) {}

    /** What is published about this council itself, the oldest first. */
    public List<Own> listOwn(Actor actor) {
        guard.requireYes(actor, Action.INSIGHT_READ_RELEASED);
        return benchmarks.listIn(actor.council(), List.of(actor.council().code())).stream()
                .map(it -> {
                    var symbol =
                            it.figure().published().symbol().map(Symbol::name).orElse(null);
                    return new Own(
                            it.figure().measure(),
                            it.figure().year(),
                            symbol == null ? it.figure().value() : null,
                            symbol,
                            it.publication().line());
                })
                .toList();
    }

    /** Whether a measure of that code was brought in. */
    public boolean isKnown(Actor actor, String measure) {
        return listMeasures(actor).stream().anyMatch(it -> it.code().equals(measure));
    }

    /** Every measure in its newest year. */
    List<Newest> listNewest(Actor actor) {
        guard.requireYes(actor, Action.INSIGHT_READ_RELEASED);
        return all(actor).stream()
                .flatMap(comparison -> Newest.of(comparison).stream())
                .toList();
    }

    /** Every measure as on its page. */
    Sheet sheet(Actor actor) {
        guard.requireYes(actor, Action.INSIGHT_READ_RELEASED);
        return BenchmarkSheet.of(all(actor));
    }

    private List<Comparison> all(Actor actor) {
        var council = actor.council().code();
        var us = benchmarks.findAuthority(actor.council());
        var told = benchmarks.listIn(actor.council(), Comparison.places(council, us));
        return Comparison.all(benchmarks.listWithFigures(actor.council()), council, us, told);
    }
}
