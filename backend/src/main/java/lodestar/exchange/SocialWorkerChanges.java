package lodestar.exchange;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import lodestar.kernel.PersonId;
import lodestar.people.SupportLink;

/**
 * How often those looked after at the end of a year had to get used to another social worker during it.
 *
 * @param differentWorkers for each number of different social workers in the year, how many young people had so many
 * @param threeOrMore how many had three or more, of those looked after
 * @param changes how many changes there were
 * @param peopleWithAChange how many young people had at least one
 * @param reasons for each {@code SW_REASON}, how many changes it was given for
 */
public record SocialWorkerChanges(
        Map<Integer, Integer> differentWorkers,
        Share threeOrMore,
        int changes,
        int peopleWithAChange,
        Map<String, Integer> reasons) {

    static final String NOT_SAID = "NOT_SAID";
    private static final String FIRST_WORKER = "FCONTA";
    private static final int MANY = 3;

    /**
     * A worker counts if at least one night of a link of theirs lies in the year. A change is a link that begins in the
     * year, is not the first one or one after a new referral (FCONTA), and is with somebody else than the link before.
     */
    public static SocialWorkerChanges in(ReportingYear year, Set<PersonId> lookedAfter, Collection<SupportLink> links) {
        var ofEach = links.stream()
                .filter(link -> link.kind() == SupportLink.Kind.SOCIAL_WORKER)
                .filter(link -> lookedAfter.contains(link.youngPersonId()))
                .sorted(Comparator.comparing(SupportLink::began))
                .collect(groupingBy(SupportLink::youngPersonId));

        var workers = new TreeMap<Integer, Integer>();
        var changes = new ArrayList<SupportLink>();
        for (var own : ofEach.values()) {
            workers.merge(differentWorkers(year, own), 1, Integer::sum);
            changes.addAll(changes(year, own));
        }
        workers.remove(0);
        return new SocialWorkerChanges(
                workers, manyOf(workers, lookedAfter), changes.size(), people(changes), reasons(changes));
    }

    private static int differentWorkers(ReportingYear year, List<SupportLink> own) {
        return (int) own.stream()
                .filter(link -> year.touches(link.began(), link.ended()))
                .map(SupportLink::helperId)
                .distinct()
                .count();
    }

    private static List<SupportLink> changes(ReportingYear year, List<SupportLink> own) {
        var changes = new ArrayList<SupportLink>();
        for (int i = 1; i < own.size(); i++) {
            var link = own.get(i);
            var somebodyElse = !link.helperId().equals(own.get(i - 1).helperId());
            if (somebodyElse && year.contains(link.began()) && !FIRST_WORKER.equals(link.why())) {
                changes.add(link);
            }
        }
        return changes;
    }

    private static Share manyOf(Map<Integer, Integer> workers, Set<PersonId> lookedAfter) {
        var many = workers.entrySet().stream()
                .filter(entry -> entry.getKey() >= MANY)
                .mapToInt(Map.Entry::getValue)
                .sum();
        return new Share(many, lookedAfter.size());
    }

    private static int people(List<SupportLink> changes) {
        return (int) changes.stream().map(SupportLink::youngPersonId).distinct().count();
    }

    private static Map<String, Integer> reasons(List<SupportLink> changes) {
        return changes.stream()
                .map(SocialWorkerChanges::reason)
                .collect(groupingBy(identity(), TreeMap::new, summingInt(_ -> 1)));
    }

    private static String reason(SupportLink change) {
        var why = change.why();
        return why == null ? NOT_SAID : why;
    }
}
