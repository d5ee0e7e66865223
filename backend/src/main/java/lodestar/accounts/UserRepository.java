package lodestar.accounts;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lodestar.access.Role;
import lodestar.kernel.CouncilId;
import lodestar.kernel.Page;
import lodestar.kernel.PersonId;
import lodestar.store.Database;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Reads who has a way in, with their names and roles: one statement a page, however many they are. */
@Singleton
class UserRepository {

    /** Stands between a name and an id in a cursor; no name holds it. */
    private static final String THEN = "\u0000";

    private static final String USERS = """
        SELECT h.id, h.name, h.reference, u.subject, m.name AS manager, u.version, u.ended_at IS NOT NULL AS ended,
               (SELECT GROUP_CONCAT(a.role ORDER BY a.role SEPARATOR ',') FROM account a
                WHERE a.council_id = h.council_id AND a.person_id = h.id AND a.ended_at IS NULL
                  AND a.role NOT IN ('YOUNG_PERSON', 'CARER')) AS roles
        FROM helper h
        JOIN staff_user u ON u.council_id = h.council_id AND u.person_id = h.id
        LEFT JOIN helper m ON m.council_id = h.council_id AND m.id = h.manager_id
        WHERE h.council_id = :council AND %s
        ORDER BY h.name, h.id LIMIT :most\
        """;

    private static final String ONE = USERS.formatted("h.id = :id");
    private static final String AFTER = USERS.formatted("(h.name > :name OR (h.name = :name AND h.id > :id))");

    private final Database database;

    UserRepository(Database database) {
        this.database = database;
    }

    Optional<User> find(CouncilId council, PersonId id) {
        return database.with(handle -> handle.createQuery(ONE)
                .bind("council", council)
                .bind("id", id)
                .bind("most", 1)
                .map(UserRepository::user)
                .findOne());
    }

    /** By name, after the one a cursor names. */
    Page<User> list(CouncilId council, Page.Wanted wanted) {
        var after = wanted.place(After::read).orElse(After.BEGINNING);
        var found = database.with(handle -> handle.createQuery(AFTER)
                .bind("council", council)
                .bind("name", after.name())
                .bind("id", after.id())
                .bind("most", wanted.oneMore())
                .map(UserRepository::user)
                .list());
        return Page.of(found, wanted, user -> user.name() + THEN + user.id());
    }

    /** Where a page begins. */
    private record After(String name, UUID id) {

        private static final After BEGINNING = new After("", new UUID(0, 0));

        static After read(String written) {
            var parts = written.split(THEN, 2);
            return new After(parts[0], UUID.fromString(parts[1]));
        }

        /** Only the id: a name is nobody's in a log. */
        @Override
        public String toString() {
            return "After user " + id;
        }
    }

    private static User user(ResultSet row, StatementContext context) throws SQLException {
        var id = context.findColumnMapperFor(PersonId.class).orElseThrow().map(row, "id", context);
        @Nullable String roles = row.getString("roles");
        return new User(
                id,
                row.getString("name"),
                row.getString("reference"),
                row.getString("subject"),
                roles == null
                        ? List.of()
                        : Arrays.stream(roles.split(",")).map(Role::valueOf).toList(),
                row.getString("manager"),
                row.getInt("version"),
                row.getBoolean("ended"));
    }
}
