package lodestar.day;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * The order of a day for somebody who reads its top: the oldest first, but of each screenful no kind takes more than
 * its share while another kind waits. Otherwise forty reviews that are overdue for a year would hide every reply that
 * is owed.
 */
final class Shares {

    /** As much as is read at a glance. */
    static final int SCREENFUL = 20;

    /** How much of it one kind has for certain, and has at most while others wait. */
    static final int SHARE = 5;

    private Shares() {}

    /**
     * The same things, none lost and none twice; within a screenful the oldest first.
     *
     * @param kind of which each is
     */
    static <T> List<T> of(List<T> oldestFirst, Function<T, What> kind) {
        var left = oldestFirst;
        var all = new ArrayList<T>(left.size());
        while (!left.isEmpty()) {
            var next = screenful(left, kind);
            left.stream().filter(next::contains).forEach(all::add);
            left = left.stream().filter(each -> !next.contains(each)).toList();
        }
        return List.copyOf(all);
    }

    private static <T> Set<T> screenful(List<T> left, Function<T, What> kind) {
        var next = new HashSet<T>();
        var taken = new EnumMap<What, Integer>(What.class);
        for (var each : left) {
            var what = kind.apply(each);
            if (next.size() < SCREENFUL && (isFirst(what) || taken.merge(what, 1, Integer::sum) <= SHARE)) {
                next.add(each);
            }
        }
        left.stream().filter(each -> next.size() < SCREENFUL).forEach(next::add);
        return next;
    }

    /** Whoever may not be safe is held back by nothing. */
    private static boolean isFirst(What what) {
        return what == What.CONCERN;
    }
}
