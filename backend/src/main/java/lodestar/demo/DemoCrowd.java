package lodestar.demo;

import static java.util.stream.Collectors.toMap;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import lodestar.access.Role;
import lodestar.insight.ClosedBefore.Over;
import lodestar.kernel.PersonId;
import lodestar.people.HelperRepository;
import lodestar.people.PeopleRepository;
import lodestar.people.Someone;
import lodestar.people.SupportLink;
import lodestar.people.Supporter;

/**
 * Those of the made-up council whom no visitor meets: enough of them for the panel's figures to be shown. They are
 * supported by other workers, so that no page of a visitor's changes by what they say.
 */
@Singleton
@Requires(env = "demo")
class DemoCrowd {

    private static final int MANY = 110;

    private final DemoCast cast;
    private final PeopleRepository people;
    private final HelperRepository helpers;
    private final DemoStars stars;

    DemoCrowd(DemoCast cast, PeopleRepository people, HelperRepository helpers, DemoStars stars) {
        this.cast = cast;
        this.people = people;
        this.helpers = helpers;
        this.stars = stars;
    }

    /** One of them, with the worker who hears them. */
    record Member(Someone someone, Supporter worker) {}

    /** Always the same ones in the same order. */
    List<Member> list(List<Over> quarters) {
        var workers = workers();
        return people.list(DemoCouncil.EXAMPLESHIRE).stream()
                .filter(it ->
                        it.person().wording(quarters.getFirst().firstDay()).isPresent())
                .filter(it -> workers.containsKey(it.youngPersonId()))
                .sorted(Comparator.comparing(it -> it.person().reference()))
                .limit(MANY)
                .map(it -> new Member(it, Objects.requireNonNull(workers.get(it.youngPersonId()))))
                .toList();
    }

    /** A star from everybody in each of the quarters: so what moved can be shown, too. */
    void giveStars(List<Member> crowd, List<Over> quarters) {
        for (int at = 0; at < quarters.size(); at++) {
            int quarter = at;
            IntStream.range(0, crowd.size())
                    .forEach(who -> stars.give(
                            crowd.get(who).someone(),
                            steps(who, quarter),
                            quarters.get(quarter).day(3 + who % 80)));
        }
    }

    /** Most are doing fair, some badly; where they live gets better, and what they hear of money does not. */
    private static List<Integer> steps(int who, int quarter) {
        var steps = new ArrayList<Integer>();
        for (int area = 0; area < DemoStars.AREAS.size(); area++) {
            int usual = 2 + (who * 7 + area * 5) % 13 / 4;
            int moved = (who + area * 3 + quarter * 5) % 4 == 0 ? quarter - 1 : 0;
            steps.add(Math.clamp(usual + moved - (area == 3 ? 1 : 0), 1, 5));
        }
        return steps;
    }

    private Map<PersonId, Supporter> workers() {
        var visitors = cast.list().stream()
                .filter(part -> part.role() == Role.PRACTITIONER)
                .map(DemoCast.Part::person)
                .toList();
        var links = helpers.listLinks(DemoCouncil.EXAMPLESHIRE).stream()
                .filter(link -> link.ended() == null && link.kind() != SupportLink.Kind.CARER)
                .toList();
        var met = new HashSet<PersonId>();
        links.stream()
                .filter(link -> visitors.contains(link.helperId()))
                .forEach(link -> met.add(link.youngPersonId()));
        var names = helpers.findNames(
                DemoCouncil.EXAMPLESHIRE,
                links.stream().map(SupportLink::helperId).distinct().toList());
        return links.stream()
                .filter(link -> !met.contains(link.youngPersonId()))
                .collect(toMap(
                        SupportLink::youngPersonId,
                        link -> new Supporter(
                                link.helperId(),
                                names.getOrDefault(link.helperId(), ""),
                                Supporter.Kind.valueOf(link.kind().name()),
                                true,
                                true,
                                link.began()),
                        (one, _) -> one));
    }
}
