package lodestar.insight;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Everything a closing knows of one topic.
 *
 * @param given in the quarter that is closed
 * @param released what of the quarter before is in the ledger, and which of it is now seen beside this quarter's
 */
record Subject(Topic topic, List<Given> given, List<Crowd> released) {

    /** Who is in which group, and nothing of what they answered. */
    List<Crowd> crowds() {
        var crowds = new ArrayList<>(given.stream().map(Given::crowd).toList());
        crowds.addAll(released);
        crowds.addAll(neverReleased().toList());
        return crowds;
    }

    /** What was given in the quarter before, is in no release, and is now seen beside this quarter's. */
    private Stream<Crowd> neverReleased() {
        Map<List<Category>, Integer> inTheLedger = released.stream()
                .filter(Crowd::atBothEnds)
                .collect(groupingBy(Crowd::categories, summingInt(Crowd::people)));
        Map<List<Category>, Integer> atBothEnds = given.stream()
                .filter(it -> it.stepBefore() != null)
                .collect(groupingBy(Given::categories, summingInt(Given::people)));
        return atBothEnds.entrySet().stream()
                .map(both -> new Crowd(
                        true, "", both.getKey(), true, both.getValue() - inTheLedger.getOrDefault(both.getKey(), 0)))
                .filter(crowd -> crowd.people() > 0);
    }
}
