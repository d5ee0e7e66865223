package lodestar.safety;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lodestar.kernel.Clocks;
import lodestar.kernel.CouncilId;
import lodestar.store.Columns;
import lodestar.store.Database;
import org.jspecify.annotations.Nullable;

/** Who took concerns up. It is added to and read, nothing else. */
@Singleton
class TakingUpRepository {

    private static final Columns<TakingUp> TAKINGS = new Columns<>("concern_taken_up", TakingUp.class);

    private static final String WITHOUT_HOLDER = """
        SELECT w.concern_id FROM concern_watch w
        JOIN concern c ON c.council_id = w.council_id AND c.id = w.concern_id
        JOIN concern_taken_up u ON u.council_id = w.council_id AND u.concern_id = w.concern_id
        JOIN account a ON a.council_id = u.council_id AND a.id = u.account_id
        WHERE w.council_id = :council AND w.closed_id IS NULL AND w.next_at IS NULL
          AND (:any OR w.concern_id = :concern)
          AND NOT EXISTS (SELECT 1 FROM concern_taken_up t
                          WHERE t.council_id = u.council_id AND t.concern_id = u.concern_id AND t.number > u.number)
          AND (a.ended_at IS NOT NULL OR a.role <> 'SAFEGUARDING_LEAD' AND NOT %s)
        LIMIT 1\
        """.formatted(Ladder.isOn("a.person_id", "(a.role = 'MANAGER')"));

    private final Database database;
    private final ConcernMessages messages;
    private final Clock clock;

    TakingUpRepository(Database database, ConcernMessages messages, Clock clock) {
        this.database = database;
        this.messages = messages;
        this.clock = clock;
    }

    void save(TakingUp taking) {
        database.run(handle -> TAKINGS.insert(handle, List.of(taking)));
    }

    /** Holds the concern against whoever else would do something about it, until the transaction ends. */
    void hold(CouncilId council, UUID concern) {
        database.with(handle -> handle.createQuery("""
            SELECT w.concern_id FROM concern_watch w
            WHERE w.council_id = :council AND w.concern_id = :concern FOR UPDATE\
            """)
                .bind("council", council)
                .bind("concern", concern)
                .mapTo(UUID.class)
                .one());
    }

    /** An open one that somebody has who cannot come in any more, or is nobody to this young person any more. */
    Optional<UUID> findWithoutHolder(CouncilId council) {
        return find(council, null);
    }

    /** Whether this is such a one. */
    boolean isWithoutHolder(CouncilId council, UUID concern) {
        return find(council, concern).isPresent();
    }

    private Optional<UUID> find(CouncilId council, @Nullable UUID concern) {
        return database.with(handle -> handle.createQuery(WITHOUT_HOLDER)
                .bind("council", council)
                .bind("any", concern == null)
                .bind("concern", concern)
                .bind("today", Clocks.today(clock))
                .mapTo(UUID.class)
                .findOne());
    }

    /** It waits again, from now on. */
    void beginAgain(CouncilId council, UUID concern) {
        database.run(handle -> handle.createUpdate("""
            UPDATE concern_watch SET next_at = :now WHERE council_id = :council AND concern_id = :concern\
            """)
                .bind("now", clock.instant())
                .bind("council", council)
                .bind("concern", concern)
                .execute());
    }

    /** Somebody took it up: nobody else has to be told. */
    void end(CouncilId council, UUID concern) {
        database.run(handle -> handle.createUpdate("""
            UPDATE concern_watch SET next_at = NULL WHERE council_id = :council AND concern_id = :concern\
            """)
                .bind("council", council)
                .bind("concern", concern)
                .execute());
        messages.drop(council, concern);
    }
}
