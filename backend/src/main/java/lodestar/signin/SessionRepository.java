package lodestar.signin;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lodestar.kernel.CouncilId;
import lodestar.store.Columns;
import lodestar.store.Database;
import org.jdbi.v3.core.mapper.JoinRow;
import org.jdbi.v3.core.mapper.JoinRowMapper;

/** Who is signed in. A session is found by the hash of what its cookie holds. */
@Singleton
class SessionRepository {

    private static final Columns<Session> SESSIONS = new Columns<>("session", Session.class);
    private static final Columns<Account> ACCOUNTS = new Columns<>("account", Account.class);

    private final Database database;

    SessionRepository(Database database) {
        this.database = database;
    }

    void save(Session session) {
        database.run(handle -> SESSIONS.insert(handle, List.of(session)));
    }

    /** The session and its account, unless the session, the account or the phone has ended. */
    Optional<JoinRow> find(CouncilId council, byte[] token) {
        return database.with(handle -> handle.registerRowMapper(Session.class, SESSIONS.mapper("s"))
                .registerRowMapper(Account.class, ACCOUNTS.mapper("a"))
                .createQuery("SELECT " + SESSIONS.of("s") + ", " + ACCOUNTS.of("a") + """
                     FROM session s
                    JOIN account a ON a.council_id = s.council_id AND a.id = s.account_id AND a.ended_at IS NULL
                    LEFT JOIN device d ON d.council_id = s.council_id AND d.id = s.device_id
                    WHERE s.council_id = :council AND s.token = :token AND s.ended_at IS NULL
                      AND d.ended_at IS NULL\
                    """)
                .bind("council", council)
                .bind("token", token)
                .map(JoinRowMapper.forTypes(Session.class, Account.class))
                .findOne());
    }

    void touch(Session session, Instant now) {
        database.with(handle -> handle.createUpdate(
                        "UPDATE session SET seen_at = :now WHERE council_id = :council AND token = :token")
                .bind("now", now)
                .bind("council", session.councilId())
                .bind("token", session.token())
                .execute());
    }

    /** True for the one who ended it. */
    boolean end(CouncilId council, byte[] token, Instant now) {
        return database.with(handle -> handle.createUpdate("""
            UPDATE session SET ended_at = :now
            WHERE council_id = :council AND token = :token AND ended_at IS NULL\
            """)
                        .bind("now", now)
                        .bind("council", council)
                        .bind("token", token)
                        .execute())
                == 1;
    }

    void endAll(CouncilId council, UUID account, Instant now) {
        database.with(handle -> handle.createUpdate("""
            UPDATE session SET ended_at = :now
            WHERE council_id = :council AND account_id = :account AND ended_at IS NULL\
            """)
                .bind("now", now)
                .bind("council", council)
                .bind("account", account)
                .execute());
    }
}
