package lodestar.signin;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lodestar.access.Role;
import lodestar.kernel.CouncilId;
import lodestar.kernel.PersonId;
import lodestar.store.Columns;
import lodestar.store.Database;

/** Who can sign in, as what. */
@Singleton
class AccountRepository {

    private static final Columns<Account> ACCOUNTS = new Columns<>("account", Account.class);

    private final Database database;

    AccountRepository(Database database) {
        this.database = database;
    }

    void save(Account account) {
        database.run(handle -> ACCOUNTS.insert(handle, List.of(account)));
    }

    /** The account, unless it has ended. */
    Optional<Account> find(CouncilId council, UUID id) {
        return database.with(handle -> handle.createQuery("SELECT " + ACCOUNTS.of("a")
                        + " FROM account a WHERE a.council_id = :council AND a.id = :id AND a.ended_at IS NULL")
                .bind("council", council)
                .bind("id", id)
                .map(ACCOUNTS.mapper("a"))
                .findOne());
    }

    Optional<Account> findFor(CouncilId council, PersonId person, Role role) {
        return database.with(handle -> handle.createQuery("SELECT " + ACCOUNTS.of("a")
                        + " FROM account a WHERE a.council_id = :council AND a.person_id = :person AND a.role = :role")
                .bind("council", council)
                .bind("person", person)
                .bind("role", role)
                .map(ACCOUNTS.mapper("a"))
                .findOne());
    }
}
