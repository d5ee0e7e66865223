package lodestar.insight;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;

import java.util.List;
import java.util.Map;

/**
 * The ledger rule (S5): of all that was ever released, those whose answers are in exactly the same cells are at least k
 * young people.
 *
 * <p>Why it is enough: whatever can be worked out from published figures is made of whole such groups, so it is never
 * about fewer people than the smallest of them. {@link LedgerRepository} asks the same of the database, in one
 * statement.
 */
final class LedgerRule {

    private LedgerRule() {}

    /** Whether it holds for people with the cells that their answers are in. */
    static boolean holds(List<Crowd> crowds, Fewest fewest) {
        Map<Alike, Integer> groups = crowds.stream()
                .filter(crowd -> !crowd.signature().isEmpty())
                .collect(groupingBy(Alike::of, summingInt(Crowd::people)));
        return groups.entrySet().stream()
                .allMatch(group -> group.getValue() >= fewest.of(group.getKey().isBefore()));
    }

    /** Everything that tells one answer from another: the quarter it was given in and the cells it is in. */
    private record Alike(boolean isBefore, String signature) {

        static Alike of(Crowd crowd) {
            return new Alike(crowd.isBefore(), crowd.signature());
        }
    }
}
