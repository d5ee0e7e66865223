package lodestar.star;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lodestar.people.Someone;
import org.jspecify.annotations.Nullable;

/**
 * One young person's star: their own readings, newest first, and the newest view of a worker.
 *
 * @param own as many of the newest as were asked for
 * @param damaged whether there is one that does not open, and so is not here
 */
record Star(Someone someone, List<Given> own, @Nullable Given view, boolean damaged) {

    @Nullable
    Given latest() {
        return own.isEmpty() ? null : own.getFirst();
    }

    @Nullable
    Given before() {
        return own.size() < 2 ? null : own.get(1);
    }

    /** As somebody finds it who may not read what workers say. */
    Star withoutView() {
        return new Star(someone, own, null, damaged);
    }

    /** Where the young person and the worker chose different steps, widest gap first. Both stand. */
    List<SeenDifferently> seenDifferently() {
        if (own.isEmpty() || view == null) {
            return List.of();
        }
        var theirs = own.getFirst().ratings().stream().collect(Collectors.toMap(Rating::area, Function.identity()));
        return view.ratings().stream()
                .flatMap(worker -> gap(theirs.get(worker.area()), worker))
                .sorted(Comparator.comparingInt(SeenDifferently::gap).reversed())
                .toList();
    }

    private static Stream<SeenDifferently> gap(@Nullable Rating theirs, Rating worker) {
        return theirs == null
                        || theirs.step() == null
                        || worker.step() == null
                        || Objects.equals(theirs.step(), worker.step())
                ? Stream.empty()
                : Stream.of(
                        new SeenDifferently(worker.area(), theirs, worker, Math.abs(theirs.step() - worker.step())));
    }

    /** A gap between two raters: never averaged, never resolved for them. */
    record SeenDifferently(String area, Rating theirs, Rating worker, int gap) {}
}
