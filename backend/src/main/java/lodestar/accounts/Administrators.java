package lodestar.accounts;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import lodestar.access.Action;
import lodestar.access.Role;
import lodestar.audit.Audit;
import lodestar.audit.Why;
import lodestar.kernel.CouncilId;
import lodestar.kernel.DomainError;
import lodestar.kernel.Ids;
import lodestar.kernel.PersonId;
import lodestar.people.Helper;
import lodestar.people.HelperRepository;
import lodestar.signin.HomeCouncil;
import lodestar.signin.StaffUsers;
import lodestar.store.Database;

/**
 * The first administrator of a council. Not a service: there is no actor yet, only somebody who can start a command
 * beside the database, and could do it once.
 */
@Singleton
public class Administrators {

    private final Database database;
    private final HelperRepository helpers;
    private final StaffUsers staff;
    private final Audit audit;
    private final CouncilId council;
    private final Ids ids;
    private final Clock clock;

    Administrators(
            Database database,
            HelperRepository helpers,
            StaffUsers staff,
            Audit audit,
            HomeCouncil council,
            Ids ids,
            Clock clock) {
        this.database = database;
        this.helpers = helpers;
        this.staff = staff;
        this.audit = audit;
        this.council = council.id();
        this.ids = ids;
        this.clock = clock;
    }

    /** Makes one; or says why not. */
    Optional<String> makeFirst(String name, String subject) {
        try {
            var wanted = new AddUser(UUID.randomUUID(), name, subject, List.of(Role.ADMINISTRATOR), null, null);
            return database.inTransaction(() -> make(wanted));
        } catch (DomainError refused) {
            return Optional.of(String.valueOf(refused.getMessage()));
        }
    }

    private Optional<String> make(AddUser wanted) {
        if (staff.hasAdministrator(council)) {
            return Optional.of("The council has an administrator already. Ask them to give the role.");
        }
        var person = new PersonId(ids.next());
        helpers.save(new Helper(council, person, Objects.requireNonNull(wanted.name()), null, null, clock.instant()));
        if (!staff.add(council, person, Objects.requireNonNull(wanted.subject()))) {
            throw new DomainError.Invalid("subject", "Somebody is a user under that already.");
        }
        staff.give(council, person, Role.ADMINISTRATOR);
        var account = staff.findAccount(council, person, Role.ADMINISTRATOR).orElseThrow();
        audit.write(council, account, Role.ADMINISTRATOR.name(), Action.ACCESS_MANAGE_USERS.code(), null, Why.COUNCIL);
        return Optional.empty();
    }
}
