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

    /** From then on no phone is called before the morning. */
    private static final LocalTime NIGHT = LocalTime.of(21, 0);

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

    /**
     * When their phones are called for it: by day at once. At night it stands on their first page alone, and their
     * phones are called in the morning; of the morning that follows there is one time as of every other.
     */
    Telling byDay() {
        var day = Clocks.day(tellAt);
        if (tellAt.isBefore(Clocks.at(day, MORNING))) {
            return new Telling(councilId, youngPersonId, slot, Clocks.at(day, MORNING));
        }
        if (tellAt.isBefore(Clocks.at(day, NIGHT))) {
            return this;
        }
        var morning = tomorrow(councilId, youngPersonId, day);
        return slot.equals(day.toString()) ? morning : new Telling(councilId, youngPersonId, slot, morning.tellAt());
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
