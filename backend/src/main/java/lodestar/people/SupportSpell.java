package lodestar.people;

import java.time.LocalDate;
import lodestar.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One helper's support of a young person, from one day to another, with the helper's name and manager of today.
 *
 * @param ended from this day on it gave no access; none while it goes on
 */
public record SupportSpell(
        PersonId helperId,
        String helperName,
        @Nullable PersonId managerId,
        SupportLink.Kind kind,
        LocalDate began,
        @Nullable LocalDate ended) {

    /** Whether it gave access on that day. */
    public boolean holdsOn(LocalDate day) {
        return !began.isAfter(day) && (ended == null || ended.isAfter(day));
    }
}
