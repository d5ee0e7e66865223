package lodestar.insight;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

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
            What.TIME_TO_SORTED),
    /** For each theme, how many young people said something that came under it. */
    THEMES(What.PEOPLE),
    /** For each promise that was kept: of those who were asked whether it happened for them, what they said. */
    CAME(What.YES, What.A_BIT, What.NO, What.NO_ANSWER),
    /** Of those whose recordings a machine wrote down and who checked the words: whether they had to change any. */
    CORRECTED(What.CHANGED),
    /** Of those who have a social worker: whether they had to get used to another. */
    WORKERS(What.NEW_WORKER),
    /** Of those on whose plan there was a meeting: what the council noted, and beside it what they say themselves. */
    REVIEWS(What.TOOK_PART, What.LISTENED, What.LISTENED_PARTLY, What.NOT_LISTENED, What.NO_ANSWER),
    /**
     * Of those who asked to see somebody: whether they saw everybody they asked for, and whether a time was called off.
     */
    FAMILY(What.SAW_THEM, What.CALLED_OFF),
    /** Of those who asked for help: whether all of it was offered, and whether they were seen. */
    NEEDS(What.OFFERED, What.FIRST_SEEN),
    /** Of those who said in the quarter whether the council keeps its charter: what they say. */
    CHARTER(What.YES, What.A_BIT, What.NO);

    /**
     * Those whose groups are small by their nature: they are told of the council as a whole and of nothing else (S8).
     */
    private static final Set<Measure> NEVER_CROSSED = EnumSet.of(THEMES, CAME, CHARTER);

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

    /** Whether it is also told by the breakdowns that were chosen. */
    boolean isCrossed() {
        return !NEVER_CROSSED.contains(this);
    }

    /** How the ledger names it. */
    String letters() {
        return name().substring(0, 2);
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
        TIME_TO_SORTED,
        YES,
        A_BIT,
        NO,
        NO_ANSWER,
        CHANGED,
        NEW_WORKER,
        TOOK_PART,
        LISTENED,
        LISTENED_PARTLY,
        NOT_LISTENED,
        SAW_THEM,
        CALLED_OFF,
        OFFERED,
        FIRST_SEEN;

        /** In a number that holds all that is so of somebody, the part that says that this is. */
        int bit() {
            return 1 << ordinal() - YES.ordinal();
        }
    }
}
