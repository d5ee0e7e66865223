package lodestar;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import lodestar.access.Role;
import lodestar.kernel.Clocks;
import lodestar.kernel.CouncilId;
import lodestar.kernel.Ids;
import lodestar.kernel.PersonId;
import lodestar.people.Council;
import lodestar.people.CouncilRegister;
import lodestar.people.Helper;
import lodestar.people.HelperRepository;
import lodestar.people.PeopleRepository;
import lodestar.people.SupportLink;
import lodestar.people.YoungPerson;
import lodestar.signin.Accounts;
import lodestar.signin.DevelopmentCodes;
import lodestar.signin.Invitations;
import lodestar.signin.StaffUsers;
import lodestar.vault.Words;
import org.jspecify.annotations.Nullable;

/**
 * A made-up council of its own for one test, on the running server. Jo is a young person, Sam a personal adviser, Ade a
 * carer, Ms Okoro chairs the panel.
 */
public final class MadeUp {

    private static final AtomicInteger COUNCILS = new AtomicInteger(10_000_000);
    private static final AtomicInteger REFERENCES = new AtomicInteger();

    private final CouncilId council;
    private final PeopleRepository people = RunningLodestar.bean(PeopleRepository.class);
    private final HelperRepository helpers = RunningLodestar.bean(HelperRepository.class);
    private final Ids ids = RunningLodestar.bean(Ids.class);
    private final Instant now = RunningLodestar.bean(Clock.class).instant();

    private MadeUp(CouncilId council) {
        this.council = council;
    }

    /** A council that no other test knows of. */
    public static MadeUp council() {
        var id = new CouncilId("E%08d".formatted(COUNCILS.incrementAndGet()));
        RunningLodestar.bean(CouncilRegister.class).save(new Council(id, "Testshire", Instant.EPOCH));
        return new MadeUp(id);
    }

    public CouncilId id() {
        return council;
    }

    public LocalDate today() {
        return Clocks.today(Clock.systemUTC());
    }

    public YoungPerson youngPerson(String name, int age) {
        return youngPerson(name, age, "R%d".formatted(REFERENCES.incrementAndGet()));
    }

    /** Somebody the council knows by that reference. */
    public YoungPerson youngPerson(String name, int age, String reference) {
        var person = new YoungPerson(
                council,
                new PersonId(ids.next()),
                reference,
                today().minusYears(age).minusDays(40),
                Words.of(name),
                false,
                1,
                now);
        people.save(List.of(person), now);
        return person;
    }

    /** A worker, or anybody else who is not a young person. */
    public Helper helper(String name) {
        var helper = new Helper(council, new PersonId(ids.next()), name, null, null, now);
        helpers.save(helper);
        return helper;
    }

    public SupportLink link(Helper helper, YoungPerson person) {
        return link(helper, person, SupportLink.Kind.SOCIAL_WORKER);
    }

    public SupportLink link(Helper helper, YoungPerson person, SupportLink.Kind kind) {
        return link(helper, person, kind, today().minusDays(30), null);
    }

    /** A link from one day to another, if it has ended. */
    public SupportLink link(
            Helper helper, YoungPerson person, SupportLink.Kind kind, LocalDate began, @Nullable LocalDate ended) {
        var link = new SupportLink(council, ids.next(), person.id(), helper.id(), kind, began, ended, null, now);
        helpers.saveLinks(List.of(link));
        return link;
    }

    /** The link ends today: from now on it gives no access. */
    public void end(SupportLink link) {
        helpers.end(link, today());
    }

    /** From now on the manager manages the worker. */
    public void manages(Helper manager, Helper worker) {
        helpers.change(
                new Helper(council, worker.id(), worker.name(), worker.reference(), manager.id(), worker.madeAt()));
    }

    /** A code as a young person or a worker would be given it. */
    public String code(PersonId person, Role role) {
        return role == Role.YOUNG_PERSON
                ? invitation(person).code()
                : RunningLodestar.bean(DevelopmentCodes.class)
                        .make(council, account(person, role), Duration.ofHours(72));
    }

    /** An invitation as a young person would be given it. */
    public Invitations.Handed invitation(PersonId youngPerson) {
        var seed = UUID.randomUUID().toString();
        var account = account(youngPerson, Role.YOUNG_PERSON);
        return RunningLodestar.bean(Invitations.class).make(council, ids.next(), account, seed, Invitations.GOOD);
    }

    public UUID account(PersonId person, Role role) {
        return RunningLodestar.bean(Accounts.class).open(council, person, role);
    }

    /** A council's member of staff who comes in by its own sign-in, under that subject. */
    public void user(Helper helper, String subject, Role... roles) {
        var users = RunningLodestar.bean(StaffUsers.class);
        users.add(council, helper.id(), subject);
        Stream.of(roles).forEach(role -> users.give(council, helper.id(), role));
    }

    /** Signed in through the door, as a browser would be. */
    public Client signedIn(YoungPerson person) {
        return new Client().signedIn(code(person.id(), Role.YOUNG_PERSON), "271828");
    }

    public Client signedIn(Helper helper, Role role) {
        return new Client().signedIn(code(helper.id(), role), null);
    }
}
