package lodestar.insight;

import java.util.Map;

/**
 * How long something took, in steps that are too wide to be one person's own number of days. The order is from short to
 * long, and {@link #NOT_YET} is the longest: so the middle of a group counts those who still wait.
 */
enum Wait {
    WITHIN_A_DAY(1),
    WITHIN_THREE_DAYS(3),
    WITHIN_A_WEEK(7),
    WITHIN_TWO_WEEKS(14),
    WITHIN_A_MONTH(31),
    LONGER(Integer.MAX_VALUE - 1),
    NOT_YET(Integer.MAX_VALUE);

    private final int days;

    Wait(int days) {
        this.days = days;
    }

    /** The most days of it. */
    int days() {
        return days;
    }

    /** The one in the middle, when everybody stands in a row from short to long. */
    static Wait middle(Map<Wait, Long> people) {
        long all = people.values().stream().mapToLong(Long::longValue).sum();
        long soFar = 0;
        for (var wait : values()) {
            soFar += people.getOrDefault(wait, 0L);
            if (soFar * 2 >= all) {
                return wait;
            }
        }
        return NOT_YET;
    }
}
