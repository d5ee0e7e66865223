package lodestar.people;

import jakarta.inject.Singleton;
import java.util.Optional;
import lodestar.kernel.CouncilId;
import lodestar.kernel.PersonId;
import lodestar.store.Database;
import lodestar.vault.DataKey;
import lodestar.vault.Vault;

/**
 * The keys to young people's words, for work that goes on by itself, where there is no actor. It asks no {@code Guard};
 * whatever it opens is given to nobody but the young person.
 */
@Singleton
public class Keys {

    private final Database database;
    private final Vault vault;

    Keys(Database database, Vault vault) {
        this.database = database;
        this.vault = vault;
    }

    /** None when it was destroyed. */
    public Optional<DataKey> find(CouncilId council, PersonId youngPerson) {
        return database.with(handle -> handle.createQuery("""
            SELECT k.wrapped FROM data_key k
            WHERE k.council_id = :council AND k.young_person_id = :person AND k.destroyed_at IS NULL\
            """)
                        .bind("council", council)
                        .bind("person", youngPerson)
                        .mapTo(byte[].class)
                        .findOne())
                .map(wrapped -> vault.open(wrapped, council, youngPerson));
    }
}
