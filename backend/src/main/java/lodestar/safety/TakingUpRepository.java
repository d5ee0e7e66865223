package lodestar.safety;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import lodestar.kernel.CouncilId;
import lodestar.store.Columns;
import lodestar.store.Database;

/** Who took concerns up. It is added to and read, nothing else. */
@Singleton
class TakingUpRepository {

    private static final Columns<TakingUp> TAKINGS = new Columns<>("concern_taken_up", TakingUp.class);

    private final Database database;
    private final ConcernMessages messages;

    TakingUpRepository(Database database, ConcernMessages messages) {
        this.database = database;
        this.messages = messages;
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
