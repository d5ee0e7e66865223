package lodestar.review;

import java.time.LocalDate;
import lodestar.kernel.PersonId;

/**
 * That a young person's review is due, overdue or asked for.
 *
 * @param since the day from which it waits
 * @param state {@code DUE} or {@code OVERDUE}
 */
public record ReviewDue(PersonId youngPersonId, ReviewWhy why, LocalDate since, LocalDate due, ReviewState state) {

    /** Only the id. */
    @Override
    public String toString() {
        return "Review due of " + youngPersonId;
    }
}
