package lodestar.demo;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import lodestar.kernel.PersonId;
import lodestar.people.Helper;
import lodestar.people.SupportLink;
import lodestar.people.YoungPerson;

/** Everybody of the made-up council at one moment, and who supports whom now. */
final class DemoRegister {

    private static final int FEW = 12;

    private final List<YoungPerson> people;
    private final List<Helper> helpers;
    private final Map<PersonId, List<YoungPerson>> supported;
    private final LocalDate today;

    DemoRegister(List<YoungPerson> people, List<Helper> helpers, List<SupportLink> links, LocalDate today) {
        this.people = people;
        this.helpers = helpers;
        this.today = today;
        var byId = people.stream().collect(toMap(YoungPerson::id, Function.identity()));
        this.supported = links.stream()
                .filter(link -> link.ended() == null)
                .collect(groupingBy(SupportLink::helperId, mapping(link -> byId.get(link.youngPersonId()), toList())));
    }

    List<YoungPerson> supportedBy(Helper worker) {
        return supported.getOrDefault(worker.id(), List.of());
    }

    Helper named(String name) {
        return helpers.stream()
                .filter(helper -> helper.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The workers with enough young people, those first who have some of about 9 and of about 14. */
    List<Helper> busiest() {
        return helpers.stream()
                .filter(helper -> supportedBy(helper).size() >= FEW)
                .sorted(Comparator.comparingInt(this::farOff)
                        .thenComparing(helper -> -supportedBy(helper).size())
                        .thenComparing(helper -> String.valueOf(helper.reference())))
                .toList();
    }

    YoungPerson nearest(int age) {
        return nearest(age, people);
    }

    YoungPerson nearest(int age, Helper worker) {
        return nearest(age, supportedBy(worker));
    }

    private int farOff(Helper helper) {
        return Math.abs(nearest(9, helper).age(today) - 9)
                + Math.abs(nearest(14, helper).age(today) - 14);
    }

    private YoungPerson nearest(int age, List<YoungPerson> among) {
        return among.stream()
                .min(Comparator.comparingInt((YoungPerson person) -> Math.abs(person.age(today) - age))
                        .thenComparing(YoungPerson::reference))
                .orElseThrow();
    }
}
