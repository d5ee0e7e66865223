package lodestar.insight;

/** What a panel may see of a group: shown, or held back. The only way a number about people leaves (S6, S7). */
sealed interface Figure {

    /** The one sentence for everything held back, whether nobody is in the group or nearly enough. */
    String NOT_ENOUGH = "Not enough people to show this safely";

    /** Something that is told of a group that is large enough. */
    sealed interface Shown extends Figure {}

    /** How many young people, roughly. */
    record People(int people) implements Shown {

        private static final int STEP = 5;

        /** To the nearest 5, and never below the smallest group that is shown. */
        static People of(long people, int fewest) {
            return new People(Math.max(fewest, Math.toIntExact((people + STEP / 2) / STEP * STEP)));
        }
    }

    /** Which part of them, in words. */
    record Part(Share share) implements Shown {}

    /** How long it took for half of them or more. */
    record Took(Wait time) implements Shown {}

    /** Too few to say anything, whatever they answered. */
    record HeldBack() implements Figure {}
}
