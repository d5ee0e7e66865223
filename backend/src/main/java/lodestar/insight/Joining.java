package lodestar.insight;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * One way of joining neighbours of a breakdown into larger categories (S4). Small categories are joined rather than
 * hidden: a hidden one could be had by taking the others from the whole.
 *
 * @param parts the joined categories, each with those it holds; none for the council as a whole
 */
record Joining(List<List<Category>> parts) {

    /** Nobody is told apart. */
    static final Joining WHOLE = new Joining(List.of());

    private static final Map<Breakdown, List<Joining>> FINEST_FIRST =
            Arrays.stream(Breakdown.values()).collect(toMap(breakdown -> breakdown, Joining::ways));

    /**
     * Every way of joining the neighbours of a breakdown, in a fixed order: the more categories the earlier, and the
     * earlier neighbours joined before the later ones. All of them joined is no breakdown any more, and not among them.
     */
    static List<Joining> finestFirst(Breakdown breakdown) {
        return Objects.requireNonNull(FINEST_FIRST.get(breakdown));
    }

    private static List<Joining> ways(Breakdown breakdown) {
        var categories = breakdown.categories();
        int allJoined = (1 << (categories.size() - 1)) - 1;
        return IntStream.range(0, allJoined)
                .boxed()
                .sorted(Comparator.comparing(Integer::bitCount).thenComparing(Comparator.naturalOrder()))
                .map(borders -> of(categories, borders))
                .toList();
    }

    /** @param borders bit by bit, whether the border after a category is taken away */
    private static Joining of(List<Category> categories, int borders) {
        var parts = new ArrayList<List<Category>>();
        for (int at = 0; at < categories.size(); at++) {
            if (at == 0 || (borders >> (at - 1) & 1) == 0) {
                parts.add(new ArrayList<>());
            }
            parts.getLast().add(categories.get(at));
        }
        return new Joining(parts.stream().map(List::copyOf).toList());
    }

    /** The places of the joined categories; one for the council as a whole. */
    IntStream places() {
        return IntStream.range(0, Math.max(1, parts.size()));
    }

    /** The joined category that somebody of these categories is in. */
    int placeOf(List<Category> categories) {
        for (int place = 0; place < Math.max(1, parts.size()); place++) {
            if (holds(place, categories)) {
                return place;
            }
        }
        throw new IllegalStateException("Somebody of no category of a breakdown.");
    }

    boolean holds(int place, List<Category> categories) {
        return parts.isEmpty() || !Collections.disjoint(parts.get(place), categories);
    }

    /** Those that are joined at a place; none for the council as a whole. */
    List<Category> at(int place) {
        return parts.isEmpty() ? List.of() : parts.get(place);
    }
}
