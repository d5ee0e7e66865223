package lodestar.plan;

import org.jspecify.annotations.Nullable;

/**
 * A young person's disagreement in one matter, which stands until both sides have changed it: those who work for the
 * council must have written something new after it, and after that the young person must have said that they agree, or
 * partly do. Neither side can end it alone, and it ends by nothing else.
 *
 * @param said number of the version in which they disagreed
 */
record Disagreement(int said) {

    /**
     * What stands once the young person has said another word.
     *
     * @param before what stood until then; none when nothing did
     * @param number of the version that the word makes
     * @param newestOfStaff number of the newest view of staff in the matter; 0 for none
     */
    static @Nullable Disagreement after(@Nullable Disagreement before, Agreement word, int number, int newestOfStaff) {
        if (word == Agreement.DISAGREE) {
            return new Disagreement(number);
        }
        return before == null || before.isAnswered(newestOfStaff) ? null : before;
    }

    /** Whether staff wrote something new since; it stands all the same until the young person says so. */
    boolean isAnswered(int newestOfStaff) {
        return newestOfStaff > said;
    }
}
