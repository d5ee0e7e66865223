package lodestar.demo;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lodestar.access.Role;
import lodestar.kernel.Clocks;
import lodestar.kernel.Ids;
import lodestar.kernel.PersonId;
import lodestar.people.Helper;
import lodestar.people.HelperRepository;
import lodestar.people.PeopleRepository;
import lodestar.people.Someone;
import lodestar.people.SupportLink;
import lodestar.people.Supporter;
import lodestar.people.YoungPerson;
import org.jspecify.annotations.Nullable;

/**
 * The people of the made-up council whom a visitor can be: a worker out of the return with three of the worker's young
 * people of about 9, 14 and 20, and one person of every other role.
 */
@Singleton
@Requires(env = "demo")
class DemoCast {

    private static final String WORKER = "Sam Taylor";
    private static final String OTHER_WORKER = "Chris Doyle";
    /** A copy that was asked for takes two who look after records. */
    private static final String SECOND_OFFICER = "Noor Iqbal";

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
        var register = register();
        var worker = register.busiest().getFirst();
        var manager = helper(nameOf(Role.MANAGER));
        OTHERS.forEach((role, name) -> helpers.save(role == Role.MANAGER ? manager : helper(name)));
        helpers.save(helper(SECOND_OFFICER));
        change(worker, WORKER, manager.id());
        change(register.busiest().get(1), OTHER_WORKER, null);
        helpers.saveLinks(List.of(
                link(register.nearest(20), worker, SupportLink.Kind.PERSONAL_ADVISER),
                link(register.nearest(14, worker), register().named(nameOf(Role.CARER)), SupportLink.Kind.CARER)));
    }

    List<Part> list() {
        var register = register();
        var worker = register.named(WORKER);
        var parts = new ArrayList<Part>();
        for (int age : new int[] {9, 14, 20}) {
            var person = register.nearest(age, worker);
            var years = person.age(Clocks.today(clock));
            parts.add(new Part("YOUNG_PERSON", Role.YOUNG_PERSON, person.id(), person.called(), years));
        }
        parts.add(part("PRACTITIONER", Role.PRACTITIONER, worker));
        parts.add(part("OTHER_PRACTITIONER", Role.PRACTITIONER, register.named(OTHER_WORKER)));
        OTHERS.keySet().stream()
                .sorted()
                .forEach(role -> parts.add(part(role.name(), role, register.named(nameOf(role)))));
        parts.add(part(Role.RECORDS_OFFICER.name(), Role.RECORDS_OFFICER, register.named(SECOND_OFFICER)));
        return parts;
    }

    /** The first whom a visitor can be in a role. */
    PersonId personOf(Role role) {
        return list().stream()
                .filter(part -> part.role() == role)
                .findFirst()
                .orElseThrow()
                .person();
    }

    /** The visitors' worker as one of their young people knows them. */
    Supporter workerOf(YoungPerson person) {
        var worker = register().named(WORKER);
        var link = helpers.listLinks(DemoCouncil.EXAMPLESHIRE).stream()
                .filter(it -> it.helperId().equals(worker.id())
                        && it.youngPersonId().equals(person.id())
                        && it.ended() == null)
                .findFirst()
                .orElseThrow();
        var kind = Supporter.Kind.valueOf(link.kind().name());
        return new Supporter(worker.id(), worker.name(), kind, true, true, link.began());
    }

    /** The young people of the visitors' worker. */
    List<YoungPerson> listSupported() {
        var register = register();
        return register.supportedBy(register.named(WORKER));
    }

    private DemoRegister register() {
        return new DemoRegister(
                people.list(DemoCouncil.EXAMPLESHIRE).stream()
                        .map(Someone::person)
                        .toList(),
                helpers.list(DemoCouncil.EXAMPLESHIRE),
                helpers.listLinks(DemoCouncil.EXAMPLESHIRE),
                Clocks.today(clock));
    }

    private Helper helper(String name) {
        return new Helper(DemoCouncil.EXAMPLESHIRE, new PersonId(ids.next()), name, null, null, clock.instant());
    }

    private void change(Helper helper, String name, @Nullable PersonId manager) {
        helpers.change(new Helper(helper.councilId(), helper.id(), name, helper.reference(), manager, helper.madeAt()));
    }

    private SupportLink link(YoungPerson person, Helper helper, SupportLink.Kind kind) {
        return new SupportLink(
                person.councilId(),
                ids.next(),
                person.id(),
                helper.id(),
                kind,
                Clocks.today(clock),
                null,
                null,
                clock.instant());
    }

    private static String nameOf(Role role) {
        return Objects.requireNonNull(OTHERS.get(role));
    }

    private static Part part(String column, Role role, Helper helper) {
        return new Part(column, role, helper.id(), helper.name(), 0);
    }
}
