package lodestar.signin;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lodestar.access.Role;
import lodestar.kernel.CouncilId;
import lodestar.kernel.Ids;
import lodestar.kernel.PersonId;
import lodestar.store.Columns;
import lodestar.store.Database;

/**
 * Who of the council's staff has a way in, and as what. Not a service: whoever changes it for somebody has asked the
 * guard.
 */
@Singleton
public class StaffUsers {

    private static final Columns<StaffUser> USERS = new Columns<>("staff_user", StaffUser.class);
    private static final Columns<Account> ACCOUNTS = new Columns<>("account", Account.class);

    private final Database database;
    private final Sessions sessions;
    private final StaffSettings settings;
    private final Ids ids;
    private final Clock clock;

    StaffUsers(Database database, Sessions sessions, StaffSettings settings, Ids ids, Clock clock) {
        this.database = database;
        this.sessions = sessions;
        this.settings = settings;
        this.ids = ids;
        this.clock = clock;
    }

    /** Gives a helper a way in; false when the subject, or the helper, is a user already. */
    public boolean add(CouncilId council, PersonId person, String subject) {
        return database.with(handle -> handle.createUpdate("""
            INSERT IGNORE INTO staff_user (council_id, person_id, issuer, subject, version, made_at)
            VALUES (:council, :person, :issuer, :subject, 1, :now)\
            """)
                        .bind("council", council)
                        .bind("person", person)
                        .bind("issuer", settings.issuerOrNone())
                        .bind("subject", subject)
                        .bind("now", clock.instant())
                        .execute())
                == 1;
    }

    public Optional<StaffUser> find(CouncilId council, PersonId person) {
        return database.with(handle -> handle.createQuery("SELECT " + USERS.of("u")
                        + " FROM staff_user u WHERE u.council_id = :council AND u.person_id = :person")
                .bind("council", council)
                .bind("person", person)
                .map(USERS.mapper("u"))
                .findOne());
    }

    /**
     * Whom a provider means. Text is compared again here, sign by sign: the database would take one with blanks after
     * it for the same.
     */
    Optional<StaffUser> find(CouncilId council, String issuer, String subject) {
        if (!StaffUser.isSubject(subject)) {
            return Optional.empty();
        }
        return database.with(handle -> handle.createQuery("SELECT " + USERS.of("u") + """
             FROM staff_user u
            WHERE u.council_id = :council AND u.issuer = :issuer AND u.subject = :subject AND u.ended_at IS NULL\
            """)
                .bind("council", council)
                .bind("issuer", issuer)
                .bind("subject", subject)
                .map(USERS.mapper("u"))
                .findOne()
                .filter(user -> user.issuer().equals(issuer) && user.subject().equals(subject)));
    }

    /** Notes a change on top of the version it was made on; false when somebody changed the user first. */
    public boolean change(CouncilId council, PersonId person, int version) {
        return database.with(handle -> handle.createUpdate("""
            UPDATE staff_user SET version = version + 1
            WHERE council_id = :council AND person_id = :person AND version = :version\
            """)
                        .bind("council", council)
                        .bind("person", person)
                        .bind("version", version)
                        .execute())
                == 1;
    }

    /** From the next request on, nothing they began goes on, and they cannot come in. */
    public void end(CouncilId council, PersonId person) {
        var now = clock.instant();
        database.inTransaction(() -> {
            setEnd(council, person, Optional.of(now));
            return listAccounts(council, person).stream()
                    .filter(account -> end(account, now))
                    .count();
        });
    }

    /** Gives a role, and a way in again to somebody who had ended. */
    public void give(CouncilId council, PersonId person, Role role) {
        database.inTransaction(() -> {
            setEnd(council, person, Optional.empty());
            return database.with(handle -> handle.createUpdate("""
                INSERT INTO account (council_id, id, role, person_id, made_at)
                VALUES (:council, :id, :role, :person, :now)
                ON DUPLICATE KEY UPDATE ended_at = NULL\
                """)
                    .bind("council", council)
                    .bind("id", ids.next())
                    .bind("role", role)
                    .bind("person", person)
                    .bind("now", clock.instant())
                    .execute());
        });
    }

    /** Takes a role away; false when they did not have it. What was begun in it ends too, and stays ended. */
    public boolean end(CouncilId council, PersonId person, Role role) {
        return database.inTransaction(() -> listAccounts(council, person).stream()
                .filter(account -> account.role() == role)
                .anyMatch(account -> end(account, clock.instant())));
    }

    /**
     * What they may be here as. A carer's own account is no part of it: nobody came to that by the council's sign-in.
     */
    List<Account> listAccounts(CouncilId council, PersonId person) {
        return database
                .with(handle -> handle.createQuery("SELECT " + ACCOUNTS.of("a") + """
                     FROM account a
                    WHERE a.council_id = :council AND a.person_id = :person AND a.ended_at IS NULL
                    ORDER BY a.role\
                    """)
                        .bind("council", council)
                        .bind("person", person)
                        .map(ACCOUNTS.mapper("a"))
                        .list())
                .stream()
                .filter(account -> account.role().isStaff())
                .toList();
    }

    /** Whether anybody of the council is an administrator now, with a way in. */
    public boolean hasAdministrator(CouncilId council) {
        return database.with(handle -> handle.createQuery("""
            SELECT 1 FROM account a
            JOIN staff_user u ON u.council_id = a.council_id AND u.person_id = a.person_id AND u.ended_at IS NULL
            WHERE a.council_id = :council AND a.role = 'ADMINISTRATOR' AND a.ended_at IS NULL LIMIT 1\
            """)
                .bind("council", council)
                .mapTo(Integer.class)
                .findOne()
                .isPresent());
    }

    /** The account of a role they have. */
    public Optional<UUID> findAccount(CouncilId council, PersonId person, Role role) {
        return listAccounts(council, person).stream()
                .filter(account -> account.role() == role)
                .map(Account::id)
                .findFirst();
    }

    private boolean end(Account account, Instant now) {
        sessions.endAll(account.councilId(), account.id());
        return database.with(handle -> handle.createUpdate("""
            UPDATE account SET ended_at = :now WHERE council_id = :council AND id = :id AND ended_at IS NULL\
            """)
                        .bind("council", account.councilId())
                        .bind("id", account.id())
                        .bind("now", now)
                        .execute())
                == 1;
    }

    private void setEnd(CouncilId council, PersonId person, Optional<Instant> end) {
        database.with(handle -> handle.createUpdate("""
            UPDATE staff_user SET ended_at = :end WHERE council_id = :council AND person_id = :person\
            """)
                .bind("council", council)
                .bind("person", person)
                .bind("end", end.orElse(null))
                .execute());
    }
}
