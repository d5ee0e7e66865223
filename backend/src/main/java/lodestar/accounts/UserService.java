package lodestar.accounts;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import lodestar.access.Action;
import lodestar.access.Actor;
import lodestar.access.Guard;
import lodestar.access.Receipts;
import lodestar.kernel.DomainError;
import lodestar.kernel.DomainError.NotFound;
import lodestar.kernel.Ids;
import lodestar.kernel.Page;
import lodestar.kernel.PersonId;
import lodestar.people.Helper;
import lodestar.people.HelperRepository;
import lodestar.signin.StaffUsers;
import org.jspecify.annotations.Nullable;

/** Who of the council's staff has a way in, and as what; for administrators, and never about themselves. */
@Singleton
class UserService {

    private final UserRepository users;
    private final StaffUsers staff;
    private final HelperRepository helpers;
    private final Guard guard;
    private final Receipts receipts;
    private final Ids ids;
    private final Clock clock;

    UserService(
            UserRepository users,
            StaffUsers staff,
            HelperRepository helpers,
            Guard guard,
            Receipts receipts,
            Ids ids,
            Clock clock) {
        this.users = users;
        this.staff = staff;
        this.helpers = helpers;
        this.guard = guard;
        this.receipts = receipts;
        this.ids = ids;
        this.clock = clock;
    }

    /** What a change came to. */
    record Changed(UUID clientMutationId, UUID userId, int version) {}

    Page<User> list(Actor actor, Page.Wanted wanted) {
        guard.require(actor, Action.ACCESS_MANAGE_USERS);

        return users.list(actor.council(), wanted);
    }

    Changed add(Actor actor, AddUser wanted) {
        guard.require(actor, Action.ACCESS_MANAGE_USERS);
        var manager = wanted.managerId() == null ? null : existing(actor, wanted.managerId());
        var known = wanted.reference() == null
                ? null
                : helpers.findByReference(actor.council(), wanted.reference()).orElse(null);
        var person = known == null ? new PersonId(ids.next()) : known.id();
        requireAnother(actor, person);

        return once(actor, wanted.clientMutationId(), wanted, person, 1, () -> {
            save(actor, wanted, known, person, manager);
            if (!staff.add(actor.council(), person, Objects.requireNonNull(wanted.subject()))) {
                throw new DomainError.Invalid(
                        "subject", "Somebody is a user under that already. Look for them in the list.");
            }
            wanted.roles().forEach(role -> staff.give(actor.council(), person, role));
        });
    }

    Changed giveRole(Actor actor, GiveRole wanted) {
        return change(
                actor,
                wanted.clientMutationId(),
                wanted,
                wanted.userId(),
                wanted.version(),
                person -> staff.give(actor.council(), person, wanted.role()));
    }

    Changed endRole(Actor actor, GiveRole wanted) {
        return change(
                actor,
                wanted.clientMutationId(),
                wanted,
                wanted.userId(),
                wanted.version(),
                person -> staff.end(actor.council(), person, wanted.role()));
    }

    Changed endUser(Actor actor, EndUser wanted) {
        return change(
                actor,
                wanted.clientMutationId(),
                wanted,
                wanted.userId(),
                wanted.version(),
                person -> staff.end(actor.council(), person));
    }

    private interface Change {
        void to(PersonId person);
    }

    private Changed change(Actor actor, UUID id, Record wanted, String userId, int version, Change change) {
        guard.require(actor, Action.ACCESS_MANAGE_USERS);
        var person = existing(actor, userId);
        requireAnother(actor, person);

        return once(actor, id, wanted, person, version + 1, () -> {
            if (!staff.change(actor.council(), person, version)) {
                var now = users.find(actor.council(), person).orElseThrow(NotFound::new);
                throw new DomainError.Conflict(now.told(), now.version());
            }
            change.to(person);
        });
    }

    private Changed once(Actor actor, UUID id, Record wanted, PersonId person, int version, Runnable work) {
        var receipt = receipts.once(actor, id, wanted, new Receipts.Result(person.value(), version), work);
        return new Changed(id, receipt.resultId(), Objects.requireNonNull(receipt.resultVersion()));
    }

    private void save(
            Actor actor, AddUser wanted, @Nullable Helper known, PersonId person, @Nullable PersonId manager) {
        var helper = new Helper(
                actor.council(),
                person,
                Objects.requireNonNull(wanted.name()),
                wanted.reference(),
                manager != null || known == null ? manager : known.managerId(),
                clock.instant());
        if (known == null) {
            helpers.save(helper);
        } else {
            helpers.change(helper);
        }
    }

    /** Their id, when it is one of a user of this council; what is no id at all is nobody. */
    private PersonId existing(Actor actor, String id) {
        try {
            var person = new PersonId(UUID.fromString(id));
            return users.find(actor.council(), person).map(User::id).orElseThrow(NotFound::new);
        } catch (IllegalArgumentException noId) {
            throw new NotFound();
        }
    }

    private static void requireAnother(Actor actor, PersonId person) {
        if (actor.person().equals(person)) {
            throw new DomainError.Refused(
                    "NOT_ONESELF", "Nobody changes what they themselves may do. Ask another administrator.");
        }
    }
}
