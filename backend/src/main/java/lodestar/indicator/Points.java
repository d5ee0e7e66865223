package lodestar.indicator;

import lodestar.benchmark.BenchmarkService;
import lodestar.insight.FiguresOverTime;
import lodestar.kernel.Clocks;

/** What figures of each origin look like on an indicator. What is held back stays held back, with the same sentence. */
final class Points {

    private Points() {}

    static Point of(FiguresOverTime.At at) {
        return new Point(
                at.year(),
                at.quarter(),
                null,
                at.people() == null ? null : String.valueOf(at.people()),
                at.share(),
                at.time(),
                null,
                at.heldBack(),
                "Released on " + Clocks.inWords(Clocks.day(at.releasedAt())));
    }

    static Point of(BenchmarkService.Own own) {
        return new Point(own.year(), null, null, own.number(), null, null, own.symbol(), null, own.source());
    }

    static Point of(TypedNumber typed) {
        return new Point(
                typed.ofDay().getYear(),
                null,
                typed.ofDay(),
                typed.value(),
                null,
                null,
                null,
                null,
                "Source: " + typed.source());
    }
}
