package lodestar.insight;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One table of a release: one measure, over the council as a whole or over the categories of one breakdown.
 *
 * @param by none for the council as a whole
 */
record Table(Measure measure, @Nullable Breakdown by) {

    /** Those of a topic, in the order in which they are tried: the whole council first. */
    static List<Table> of(Topic topic, List<Breakdown> chosen) {
        return topic.measures().stream()
                .flatMap(measure -> Stream.concat(
                                Stream.<@Nullable Breakdown>of((Breakdown) null),
                                measure.isCrossed() ? chosen.stream() : Stream.empty())
                        .map(by -> new Table(measure, by)))
                .toList();
    }

    /** The ways to join its categories, the one with the most categories first. */
    List<Joining> joinings() {
        return by == null ? List.of(Joining.WHOLE) : Joining.finestFirst(by);
    }

    /** How the ledger names a cell of it, the same in every release. */
    String cell(int place) {
        return measure.letters() + (by == null ? "" : "%s%d".formatted(by.letter(), place));
    }
}
