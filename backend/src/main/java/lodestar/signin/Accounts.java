package lodestar.signin;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import lodestar.access.Role;
import lodestar.kernel.CouncilId;
import lodestar.kernel.Ids;
import lodestar.kernel.PersonId;
import lodestar.store.Database;

/** The accounts people sign in to. Not a service: whoever opens one for somebody has asked the guard. */
@Singleton
public class Accounts {

    private final Database database;
    private final AccountRepository accounts;
    private final Ids ids;
    private final Clock clock;

    Accounts(Database database, AccountRepository accounts, Ids ids, Clock clock) {
        this.database = database;
        this.accounts = accounts;
        this.ids = ids;
        this.clock = clock;
    }

    /** Makes a person's account in a role, or finds it. */
    public UUID open(CouncilId council, PersonId person, Role role) {
        return database.inTransaction(() -> find(council, person, role).orElseGet(() -> {
            var account = new Account(council, ids.next(), role, person, clock.instant(), null);
            accounts.save(account);
            return account.id();
        }));
    }

    public Optional<UUID> find(CouncilId council, PersonId person, Role role) {
        return accounts.findFor(council, person, role).map(Account::id);
    }
}
