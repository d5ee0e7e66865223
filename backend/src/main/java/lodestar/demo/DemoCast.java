package lodestar.demo;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import lodestar.access.Role;
import lodestar.kernel.Clocks;
import lodestar.kernel.Ids;
import lodestar.kernel.PersonId;
import lodestar.people.Helper;
import lodestar.people.HelperRepository;
import lodestar.people.PeopleRepository;
import lodestar.people.Someone;
import lodestar.people.SupportLink;
import lodestar.people.YoungPerson;

/**
 * The people of the made-up council whom a visitor can be: a worker out of the return with three of the worker's young
 * people of about 9, 14 and 20, and one person of every other role.
 */
@Singleton
@Requires(env = "demo")
class DemoCast {

    private static final String WORKER = "Sam Taylor";
    private static final String OTHER_WORKER = "Chris Doyle";
    private static final Map<Role, String> OTHERS = Map.of(
            Role.CARER, "Ade Cole",
            Role.MANAGER, "Pat Moran",
            Role.SAFEGUARDING_LEAD, "Femi Grant",
            Role.PARTICIPATION_LEAD, "Lena Fox",
            Role.PANEL_MEMBER, "Ms Okoro",
            Role.RECORDS_OFFICER, "Iris Webb",
            Role.ADMINISTRATOR, "Max Lund");

    private final PeopleRepository people;
    private final HelperRepository helpers;
    private final Ids ids;
    private final Clock clock;

    DemoCast(PeopleRepository people, HelperRepository helpers, Ids ids, Clock clock) {
        this.people = people;
        this.helpers = helpers;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Somebody to sign in as.
     *
     * @param column of the access matrix
     */
    record Part(String column, Role role, PersonId person, String name, int age) {}

    /** Gives a worker of the return the visitors' worker's name, a manager, a carer beside them and a care leaver. */
    void appoint() {
        var worker = renamed(busiest(0), WORKER);
        renamed(busiest(1), OTHER_WORKER);
        OTHERS.forEach((role, name) -> helpers.save(new Helper(
                DemoCouncil.EXAMPLESHIRE, new PersonId(ids.next()), name, null, null, clock.instant())));
        var manager = named(OTHERS.get(Role.MANAGER));
        helpers.change(new Helper(
                worker.councilId(), worker.id(), worker.name(), worker.reference(), manager.id(), worker.madeAt()));
        helpers.saveLinks(List.of(
                link(nearest(20, everybody()), worker, SupportLink.Kind.PERSONAL_ADVISER),
                link(nearest(14, supportedBy(worker)), named(OTHERS.get(Role.CARER)), SupportLink.Kind.CARER)));
    }

    List<Part> list() {
        var worker = named(WORKER);
        var theirs = supportedBy(worker);
        var parts = new ArrayList<Part>();
        for (int age : new int[] {9, 14, 20}) {
            var person = nearest(age, theirs);
            parts.add(new Part("YOUNG_PERSON", Role.YOUNG_PERSON, person.id(), person.called(), person.age(today())));
        }
        parts.add(part("PRACTITIONER", Role.PRACTITIONER, worker));
        parts.add(part("OTHER_PRACTITIONER", Role.PRACTITIONER, named(OTHER_WORKER)));
        for (var role : Role.values()) {
            if (OTHERS.containsKey(role)) {
                parts.add(part(role.name(), role, named(OTHERS.get(role))));
            }
        }
        return parts;
    }

    /** Who is supported by the worker now. */
    List<YoungPerson> supportedBy(Helper worker) {
        var byId = everybody().stream().collect(toMap(YoungPerson::id, Function.identity()));
        return helpers.listLinks(DemoCouncil.EXAMPLESHIRE).stream()
                .filter(link -> link.ended() == null && link.helperId().equals(worker.id()))
                .map(link -> byId.get(link.youngPersonId()))
                .toList();
    }

    Helper worker() {
        return named(WORKER);
    }

    /** The worker with most young people of an age to give a star, or the one after that many others. */
    private Helper busiest(int after) {
        var byWorker = helpers.listLinks(DemoCouncil.EXAMPLESHIRE).stream()
                .filter(link -> link.ended() == null)
                .collect(groupingBy(SupportLink::helperId));
        return helpers.list(DemoCouncil.EXAMPLESHIRE).stream()
                .filter(helper -> byWorker.containsKey(helper.id()))
                .sorted(Comparator.comparingInt((Helper helper) -> farOff(supportedBy(helper)))
                        .thenComparing(helper -> -byWorker.getOrDefault(helper.id(), List.of()).size())
                        .thenComparing(helper -> helper.id().value()))
                .skip(after)
                .findFirst()
                .orElseThrow();
    }

    /** How far the nearest young people are from being 9 and 14; nobody with few comes first. */
    private int farOff(List<YoungPerson> supported) {
        var few = supported.size() < 12 ? 100 : 0;
        return few
                + Math.abs(nearest(9, supported).age(today()) - 9)
                + Math.abs(nearest(14, supported).age(today()) - 14);
    }

    private YoungPerson nearest(int age, List<YoungPerson> among) {
        return among.stream()
                .min(Comparator.comparingInt((YoungPerson person) -> Math.abs(person.age(today()) - age))
                        .thenComparing(person -> person.id().value()))
                .orElseThrow();
    }

    private Helper renamed(Helper helper, String name) {
        var renamed = new Helper(helper.councilId(), helper.id(), name, helper.reference(), null, helper.madeAt());
        helpers.change(renamed);
        return renamed;
    }

    private SupportLink link(YoungPerson person, Helper helper, SupportLink.Kind kind) {
        return new SupportLink(
                person.councilId(), ids.next(), person.id(), helper.id(), kind, today(), null, null, clock.instant());
    }

    private Helper named(@org.jspecify.annotations.Nullable String name) {
        return helpers.list(DemoCouncil.EXAMPLESHIRE).stream()
                .filter(helper -> helper.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<YoungPerson> everybody() {
        return people.list(DemoCouncil.EXAMPLESHIRE).stream().map(Someone::person).toList();
    }

    private LocalDate today() {
        return Clocks.today(clock);
    }

    private static Part part(String column, Role role, Helper helper) {
        return new Part(column, role, helper.id(), helper.name(), 0);
    }
}
