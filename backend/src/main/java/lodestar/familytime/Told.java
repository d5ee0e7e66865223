package lodestar.familytime;

import lodestar.people.Someone;
import org.jspecify.annotations.Nullable;

/**
 * A word about family time with the name of whoever said it.
 *
 * @param helper by name; none when it was the young person
 */
record Told(FamilyWord word, @Nullable String helper) {

    String by(Someone someone) {
        return helper == null ? someone.person().called() : helper;
    }

    /** Only where it is. */
    @Override
    public String toString() {
        return word.toString();
    }
}
