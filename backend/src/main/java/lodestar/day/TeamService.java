package lodestar.day;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import lodestar.access.Action;
import lodestar.access.Actor;
import lodestar.access.Guard;
import lodestar.kernel.Clocks;
import lodestar.kernel.Page;
import lodestar.people.DayOf;

/**
 * What waits in a team, for its manager: for whom and since when, in the order of names. Nobody is counted, compared or
 * put before another, and no word of anybody is in it.
 */
@Singleton
class TeamService {

    private final Listing listing;
    private final ReplyLimits limits;
    private final Guard guard;
    private final Clock clock;

    TeamService(Listing listing, ReplyLimits limits, Guard guard, Clock clock) {
        this.listing = listing;
        this.limits = limits;
        this.guard = guard;
        this.clock = clock;
    }

    /**
     * One page of a team's day.
     *
     * @param late what should have been done by now, in all of it, the oldest first
     */
    record Team(List<Shown> late, ReplyLimits limits, Page<Shown> page) {}

    /** For each worker the actor manages and each of their young people, what kinds of things wait, and since when. */
    Team get(Actor actor, Page.Wanted wanted) {
        guard.requireEver(actor, Action.PEOPLE_TEAM);
        var all = oldestOfEach(listing.list(actor, DayOf.A_TEAMS, _ -> true));
        var today = Clocks.today(clock);

        var page = Page.ofAll(all.stream().sorted(Shown.BY_NAME).toList(), wanted, Shown::place);
        var late = all.stream()
                .filter(shown -> limits.isPassed(shown, today))
                .sorted(Comparator.comparing(Shown::from).thenComparing(Shown::place))
                .toList();
        guard.noteShown(
                actor,
                Action.PEOPLE_TEAM,
                Action.PEOPLE_TEAM,
                Stream.concat(page.nodes().stream(), late.stream())
                        .map(Shown::someone)
                        .distinct()
                        .toList());
        return new Team(late, limits, page);
    }

    /** One line for a kind, and not which of several things it is, nor how many there are. */
    private static List<Shown> oldestOfEach(List<Shown> all) {
        var kinds = new LinkedHashMap<Line, Shown>();
        all.stream()
                .sorted(Comparator.comparing(Shown::from).thenComparing(Shown::place))
                .map(Shown::withoutThing)
                .forEach(shown -> kinds.putIfAbsent(Line.of(shown), shown));
        return List.copyOf(kinds.values());
    }

    /** What makes two things one line. */
    private record Line(Object helper, Object youngPerson, What what) {

        static Line of(Shown shown) {
            return new Line(
                    shown.waiting().helperId(),
                    shown.someone().youngPersonId(),
                    shown.waiting().what());
        }
    }
}
