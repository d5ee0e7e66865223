package lodestar.signin;

import jakarta.inject.Singleton;
import java.util.List;
import lodestar.access.Role;
import lodestar.kernel.CouncilId;
import lodestar.kernel.PersonId;
import lodestar.store.Database;

/** Everybody who is here as something, such as the council's records officers: for what all of them must be told. */
@Singleton
public class Officers {

    private final Database database;

    Officers(Database database) {
        this.database = database;
    }

    public List<PersonId> list(CouncilId council, Role role) {
        return database.with(handle -> handle.createQuery("""
            SELECT person_id FROM account WHERE council_id = :council AND role = :role AND ended_at IS NULL\
            """)
                .bind("council", council)
                .bind("role", role)
                .mapTo(PersonId.class)
                .list());
    }
}
