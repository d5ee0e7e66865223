package lodestar.people;

import lodestar.access.Action;

/**
 * One kind of thing that may wait for helpers, such as replies, or plans nobody looked at. Each feature says in SQL
 * which those are, so that a day asks for all kinds with one statement and nobody reads another's tables.
 */
public interface DayPart {

    /** What the matrix must let a helper do with it. */
    Action action();

    /** Whether it may wait for a manager themselves, and not only for their workers. */
    default boolean isForManagers() {
        return false;
    }

    /**
     * In SQL, what waits for the helper of each row of {@code w} ({@link DayOf}) and may be known to {@code :me}:
     * young_person_id, helper_id, helper, what, thing_id, since and by_day. {@code :today} is the day.
     */
    String sql();
}
