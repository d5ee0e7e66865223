package lodestar.benchmark;

import java.util.Map;

/** What codes are called in files, in the page's own words. */
final class BenchmarkWords {

    static final Map<Unit, String> UNITS = Map.of(
            Unit.PERCENT, "in 100",
            Unit.PER_10000, "in 10,000 children",
            Unit.SCORE, "points",
            Unit.CASES, "cases",
            Unit.NUMBER, "number");

    static final Map<Who, String> WHO = Map.of(
            Who.US, "This council",
            Who.MIDDLE, "Middle of our neighbours",
            Who.REGION, "Our region",
            Who.ENGLAND, "England",
            Who.NEIGHBOUR, "Neighbour");

    static final String WORKED_OUT = "Worked out by Lodestar from the neighbours’ published figures";

    private BenchmarkWords() {}
}
