package lodestar.indicator;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import lodestar.access.Action;
import lodestar.access.Actor;
import lodestar.access.Guard;
import lodestar.access.Receipts;
import lodestar.benchmark.BenchmarkService;
import lodestar.indicator.Indicator.Origin;
import lodestar.insight.FiguresOverTime;
import lodestar.insight.FiguresOverTime.Which;
import lodestar.kernel.Clocks;
import lodestar.kernel.DomainError.Invalid;
import lodestar.kernel.DomainError.NotFound;
import lodestar.kernel.Ids;
import lodestar.store.Taken;

/** The council's own indicators: chosen by the participation lead, read by those who read releases. */
@Singleton
class IndicatorService {

    /** As many as a panel can look at. */
    static final int MOST = 40;

    private static final int MOST_POINTS = 12;

    private final IndicatorRepository indicators;
    private final FiguresOverTime figures;
    private final BenchmarkService benchmarks;
    private final Guard guard;
    private final Receipts receipts;
    private final Ids ids;
    private final Clock clock;

    IndicatorService(
            IndicatorRepository indicators,
            FiguresOverTime figures,
            BenchmarkService benchmarks,
            Guard guard,
            Receipts receipts,
            Ids ids,
            Clock clock) {
        this.indicators = indicators;
        this.figures = figures;
        this.benchmarks = benchmarks;
        this.guard = guard;
        this.receipts = receipts;
        this.ids = ids;
        this.clock = clock;
    }

    /** An indicator over time, the oldest first. */
    record Shown(Indicator indicator, List<Point> points) {}

    /** In the order of the missions; what moves first before what follows. */
    List<Shown> list(Actor actor) {
        guard.requireYes(actor, Action.INSIGHT_READ_RELEASED);
        var all = indicators.list(actor.council());
        var released = figures
                .list(
                        actor,
                        all.stream()
                                .filter(it -> it.origin() == Origin.RELEASED)
                                .map(IndicatorService::which)
                                .collect(toSet()))
                .stream()
                .collect(groupingBy(FiguresOverTime.At::which));
        var own = benchmarks.listOwn(actor).stream().collect(groupingBy(BenchmarkService.Own::measure));
        var typed = indicators.listNumbers(actor.council()).stream().collect(groupingBy(TypedNumber::indicatorId));
        return all.stream()
                .sorted(Comparator.comparing(Indicator::mission)
                        .thenComparing(Indicator::kind)
                        .thenComparing(Indicator::id))
                .map(it -> new Shown(it, newest(points(it, released, own, typed))))
                .toList();
    }

    private static List<Point> points(
            Indicator indicator,
            Map<Which, List<FiguresOverTime.At>> released,
            Map<String, List<BenchmarkService.Own>> own,
            Map<UUID, List<TypedNumber>> typed) {
        return switch (indicator.origin()) {
            case RELEASED ->
                released.getOrDefault(which(indicator), List.of()).stream()
                        .map(Points::of)
                        .toList();
            case PUBLISHED ->
                own.getOrDefault(Objects.requireNonNull(indicator.measure()), List.of()).stream()
                        .map(Points::of)
                        .toList();
            case TYPED ->
                typed.getOrDefault(indicator.id(), List.of()).stream()
                        .map(Points::of)
                        .toList();
        };
    }

    private static List<Point> newest(List<Point> points) {
        return points.subList(Math.max(0, points.size() - MOST_POINTS), points.size());
    }

    private static Which which(Indicator indicator) {
        return new Which(
                Objects.requireNonNull(indicator.measure()),
                Objects.requireNonNull(indicator.subject()),
                Objects.requireNonNull(indicator.what()));
    }

    UUID add(Actor actor, AddIndicator wanted) {
        guard.require(actor, Action.INSIGHT_WRITE_INDICATOR);
        var indicator = new Indicator(
                actor.council(),
                ids.next(),
                wanted.mission(),
                wanted.kind(),
                wanted.name(),
                wanted.better(),
                wanted.origin(),
                wanted.measure(),
                wanted.subject(),
                wanted.what(),
                actor.person(),
                clock.instant());
        var result = new Receipts.Result(indicator.id(), null);
        return receipts.once(actor, wanted.clientMutationId(), wanted, result, () -> {
                    requireThere(actor, indicator);
                    if (indicators.list(actor.council()).size() >= MOST) {
                        throw new Invalid(
                                "name",
                                "There are %d indicators. Put one away before you add another.".formatted(MOST));
                    }
                    indicators.save(indicator);
                })
                .resultId();
    }

    private void requireThere(Actor actor, Indicator indicator) {
        var isThere = switch (indicator.origin()) {
            case RELEASED -> which(indicator).exists();
            case PUBLISHED -> benchmarks.isKnown(actor, Objects.requireNonNull(indicator.measure()));
            case TYPED -> true;
        };
        if (!isThere) {
            throw new Invalid("measure", "There is no such figure here. Choose one from the list.");
        }
    }

    UUID type(Actor actor, AddIndicatorNumber wanted, UUID id) {
        guard.require(actor, Action.INSIGHT_WRITE_INDICATOR);
        var result = new Receipts.Result(id, null);
        Taken.again(() -> receipts.once(actor, wanted.clientMutationId(), wanted, result, () -> {
            var indicator = indicators.find(actor.council(), id).orElseThrow(NotFound::new);
            if (indicator.origin() != Origin.TYPED) {
                throw new Invalid(
                        "indicatorId", "The numbers of this one come from somewhere else and are not typed in.");
            }
            if (wanted.day().isAfter(Clocks.today(clock))) {
                throw new Invalid("day", "This day has not come yet.");
            }
            Taken.unless(indicators.save(new TypedNumber(
                    actor.council(),
                    id,
                    indicators.lastNumber(actor.council(), id) + 1,
                    wanted.day(),
                    wanted.value(),
                    wanted.source(),
                    actor.person(),
                    clock.instant())));
        }));
        return id;
    }

    UUID putAway(Actor actor, PutIndicatorAway wanted, UUID id) {
        guard.require(actor, Action.INSIGHT_WRITE_INDICATOR);
        var result = new Receipts.Result(id, null);
        receipts.once(actor, wanted.clientMutationId(), wanted, result, () -> {
            var isShown = indicators.find(actor.council(), id).isPresent();
            if (!isShown || !indicators.save(new PutAway(actor.council(), id, actor.person(), clock.instant()))) {
                throw new NotFound();
            }
        });
        return id;
    }
}
