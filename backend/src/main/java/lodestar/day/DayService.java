package lodestar.day;

import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lodestar.access.Action;
import lodestar.access.Actor;
import lodestar.access.Guard;
import lodestar.access.Role;
import lodestar.kernel.Page;
import lodestar.people.DayOf;
import lodestar.people.DayPart;

/** A worker's day: all that waits for them, or for a manager themselves, from everybody around them. */
@Singleton
class DayService {

    private final Listing listing;
    private final Guard guard;

    DayService(Listing listing, Guard guard) {
        this.listing = listing;
        this.guard = guard;
    }

    /**
     * One page of a day.
     *
     * @param counts how many of each kind there are in all of it
     */
    record Day(Map<What, Integer> counts, Page<Shown> page) {}

    /**
     * What waits for the actor, the oldest first within the shares of its kinds; of whom something waits is noted, and
     * is no look.
     *
     * @param kinds only of these; of every kind when there are none
     */
    Day get(Actor actor, Set<What> kinds, Page.Wanted wanted) {
        guard.requireEver(actor, Action.STAR_CASELOAD);
        var isManager = actor.role() == Role.MANAGER;
        var all = isManager
                ? listing.list(actor, DayOf.A_MANAGERS, DayPart::isForManagers)
                : listing.list(actor, DayOf.MINE, _ -> true);

        var asked = all.stream()
                .filter(shown ->
                        kinds.isEmpty() || kinds.contains(shown.waiting().what()))
                .sorted(Shown.OLDEST_FIRST)
                .toList();
        var page = Page.ofAll(Shares.of(asked, shown -> shown.waiting().what()), wanted, Shown::place);
        guard.noteShown(
                actor,
                Action.STAR_CASELOAD,
                Action.STAR_CASELOAD,
                page.nodes().stream().map(Shown::someone).distinct().toList());
        return new Day(counts(all), page);
    }

    private static Map<What, Integer> counts(List<Shown> all) {
        var counts = new EnumMap<What, Integer>(What.class);
        all.forEach(shown -> counts.merge(shown.waiting().what(), 1, Integer::sum));
        return counts;
    }
}
