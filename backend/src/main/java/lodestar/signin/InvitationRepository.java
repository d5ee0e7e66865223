package lodestar.signin;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lodestar.kernel.CouncilId;
import lodestar.store.Columns;
import lodestar.store.Database;

/** The invitations there were and are. */
@Singleton
class InvitationRepository {

    private static final Columns<Invitation> INVITATIONS = new Columns<>("invitation", Invitation.class);

    /** Not used, not withdrawn, not too old, and of an account that has not ended. */
    private static final String OPEN = "SELECT " + INVITATIONS.of("i") + """
         FROM invitation i
        JOIN account a ON a.council_id = i.council_id AND a.id = i.account_id AND a.ended_at IS NULL
        WHERE i.used_at IS NULL AND i.withdrawn_at IS NULL AND i.ends_at > :now\
        """;

    private static final String BY_CODE = OPEN + " AND i.code_finder = :finder ORDER BY i.made_at DESC LIMIT 1";
    private static final String BY_LINK = OPEN + " AND i.link_finder = :finder ORDER BY i.made_at DESC LIMIT 1";
    private static final String OF_ACCOUNT = OPEN + " AND i.council_id = :council AND i.account_id = :account";

    private final Database database;

    InvitationRepository(Database database) {
        this.database = database;
    }

    void save(Invitation invitation) {
        database.run(handle -> INVITATIONS.insert(handle, List.of(invitation)));
    }

    Optional<Invitation> find(CouncilId council, UUID id) {
        return database.with(handle -> handle.createQuery("SELECT " + INVITATIONS.of("i")
                        + " FROM invitation i WHERE i.council_id = :council AND i.id = :id")
                .bind("council", council)
                .bind("id", id)
                .map(INVITATIONS.mapper("i"))
                .findOne());
    }

    /** Asks across councils, since somebody who shows a code or a link has not said yet which is theirs. */
    Optional<Invitation> findOpen(Shown shown, Instant now) {
        return database.with(handle -> handle.createQuery(shown.isLink() ? BY_LINK : BY_CODE)
                .bind("finder", shown.finder())
                .bind("now", now)
                .map(INVITATIONS.mapper("i"))
                .findOne());
    }

    Optional<Invitation> findOpenOf(CouncilId council, UUID account, Instant now) {
        return database.with(handle -> handle.createQuery(OF_ACCOUNT)
                .bind("council", council)
                .bind("account", account)
                .bind("now", now)
                .map(INVITATIONS.mapper("i"))
                .findFirst());
    }

    void withdrawOpen(CouncilId council, UUID account, Instant now) {
        database.with(handle -> handle.createUpdate("""
            UPDATE invitation SET withdrawn_at = :now
            WHERE council_id = :council AND account_id = :account AND used_at IS NULL AND withdrawn_at IS NULL\
            """)
                .bind("now", now)
                .bind("council", council)
                .bind("account", account)
                .execute());
    }

    /** True for the one who used it; false for everybody who comes after. */
    boolean use(Invitation invitation, Instant now) {
        return database.with(handle -> handle.createUpdate("""
            UPDATE invitation SET used_at = :now
            WHERE council_id = :council AND id = :id AND used_at IS NULL AND withdrawn_at IS NULL\
            """)
                        .bind("now", now)
                        .bind("council", invitation.councilId())
                        .bind("id", invitation.id())
                        .execute())
                == 1;
    }
}
