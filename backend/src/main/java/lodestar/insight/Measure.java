package lodestar.insight;

import java.util.List;
import java.util.stream.Stream;

/** What a release tells about a group. */
enum Measure {
    /** How many young people gave a star. */
    STARS(What.PEOPLE),
    /** How those who answered an area with a step are spread over the five. */
    SPREAD(What.STEP_1, What.STEP_2, What.STEP_3, What.STEP_4, What.STEP_5),
    /** Of those who did so in this quarter and the one before: how many went up, stayed, went down. */
    MOVED(What.UP, What.STAYED, What.DOWN),
    /** Of those who said something that asks for an answer: how far all of it came, and how long it took. */
    SAYINGS(
            What.HEARD,
            What.ANSWERED,
            What.DONE,
            What.SORTED,
            What.TIME_TO_HEARD,
            What.TIME_TO_ANSWERED,
            What.TIME_TO_DONE,
            What.TIME_TO_SORTED);

    private final List<What> told;

    Measure(What... told) {
        this.told = List.of(told);
    }

    /** What is told of each group, always all of it. */
    List<What> told() {
        return told;
    }

    /** Whether it is about those alone who answered at both ends. */
    boolean needsBothEnds() {
        return this == MOVED;
    }

    /** How the ledger names it. */
    String letters() {
        return name().substring(0, 2);
    }

    /** Those of a subject, the more telling first: what comes first is shown where not both can be. */
    static List<Measure> of(String subject) {
        return Stream.of(STARS, SAYINGS)
                .filter(measure -> measure.name().equals(subject))
                .findFirst()
                .map(List::of)
                .orElse(List.of(SPREAD, MOVED));
    }

    /** One thing that is told of a group. */
    enum What {
        PEOPLE,
        STEP_1,
        STEP_2,
        STEP_3,
        STEP_4,
        STEP_5,
        UP,
        STAYED,
        DOWN,
        HEARD,
        ANSWERED,
        DONE,
        SORTED,
        TIME_TO_HEARD,
        TIME_TO_ANSWERED,
        TIME_TO_DONE,
        TIME_TO_SORTED
    }
}
