package lodestar.story;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import lodestar.kernel.Page;

/**
 * One thing of a story as it is looked through.
 *
 * @param depth 0 for what stands by itself
 */
record AccessThing(Told told, int depth, List<LeftOut> leftOut) {

    /** All of them in the order of the page, what is told within a thing after it. */
    static List<AccessThing> of(List<Told> story, List<LeftOut> leftOut) {
        var all = new ArrayList<AccessThing>();
        add(all, story, 0, leftOut.stream().collect(groupingBy(LeftOut::thingId)));
        return List.copyOf(all);
    }

    /** A place in the list is how many things stand before it: only what comes new is ever added, and at its end. */
    static Page<AccessThing> page(List<AccessThing> all, boolean onlyLeftOut, Page.Wanted wanted) {
        int from = wanted.place(Integer::valueOf).orElse(0);
        var found = IntStream.range(Math.clamp(from, 0, all.size()), all.size())
                .filter(at -> !onlyLeftOut || !all.get(at).leftOut().isEmpty())
                .limit(wanted.oneMore())
                .boxed()
                .toList();
        return Page.of(found, wanted, at -> String.valueOf(at + 1)).map(all::get);
    }

    private static void add(List<AccessThing> all, List<Told> story, int depth, Map<UUID, List<LeftOut>> leftOut) {
        for (var told : story) {
            all.add(new AccessThing(
                    told, depth, leftOut.getOrDefault(told.piece().id(), List.of())));
            add(all, told.within(), depth + 1, leftOut);
        }
    }

    /** Only which. */
    @Override
    public String toString() {
        return told.toString();
    }
}
