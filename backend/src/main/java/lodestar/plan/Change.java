package lodestar.plan;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What changed in one slot of a plan between two versions.
 *
 * @param before what stood there; none when nothing did
 * @param called what its matter was called in the words of that day
 */
record Change(Plan plan, @Nullable Written before, Written after, String called) {

    /** In the order in which they were last written. */
    static List<Change> between(Plan earlier, Plan later, Function<PlanVersion, String> called) {
        return later.written().stream()
                .filter(it -> it.version().number() > earlier.version())
                .map(it -> new Change(
                        later,
                        earlier.written().stream()
                                .filter(was ->
                                        was.version().slot().equals(it.version().slot()))
                                .findFirst()
                                .orElse(null),
                        it,
                        called.apply(it.version())))
                .toList();
    }

    String textBefore() {
        return Optional.ofNullable(before).map(it -> it.text(plan.someone())).orElse("");
    }

    String textAfter() {
        return after.text(plan.someone());
    }

    @Nullable
    Agreement agreementBefore() {
        return before == null ? null : before.version().agreement();
    }
}
