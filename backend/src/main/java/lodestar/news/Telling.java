package lodestar.news;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import lodestar.kernel.Clocks;
import lodestar.kernel.CouncilId;
import lodestar.kernel.PersonId;

/**
 * One time that a young person is told that there is something new.
 *
 * @param slot what there is only one of: a day in England, or for those who want to be told each time a minute
 * @param tellAt from when they are told
 */
record Telling(CouncilId councilId, PersonId youngPersonId, String slot, Instant tellAt) {

    /** Nobody is told at night of what happened the evening before. */
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    /** When what happens now may be told, the soonest first: each may be taken already by what happened earlier. */
    static List<Telling> choices(CouncilId council, PersonId youngPerson, How how, Clock clock) {
        var now = clock.instant();
        if (how == How.EACH_TIME) {
            return List.of(new Telling(
                    council, youngPerson, now.truncatedTo(ChronoUnit.MINUTES).toString(), now));
        }
        var today = Clocks.day(now);
        return List.of(new Telling(council, youngPerson, today.toString(), now), tomorrow(council, youngPerson, today));
    }

    /** From when on it is another day, with a telling of its own. */
    Instant dayEnds() {
        return Clocks.at(Clocks.day(tellAt).plusDays(1), LocalTime.MIDNIGHT);
    }

    /** The next morning has room for everything that still happens until then. */
    private static Telling tomorrow(CouncilId council, PersonId youngPerson, LocalDate today) {
        var day = today.plusDays(1);
        return new Telling(council, youngPerson, day.toString(), Clocks.at(day, MORNING));
    }
}
