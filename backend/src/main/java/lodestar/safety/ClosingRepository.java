package lodestar.safety;

import jakarta.inject.Singleton;
import java.util.List;
import lodestar.store.Columns;
import lodestar.store.Database;
import lodestar.vault.DataKey;

/** Closings of concerns. Only the service that a safeguarding lead asks has any use for it; a test holds that. */
@Singleton
class ClosingRepository {

    private static final Columns<Closing> CLOSINGS = new Columns<>("concern_closed", Closing.class);

    private final Database database;

    ClosingRepository(Database database) {
        this.database = database;
    }

    void save(Closing closing, DataKey key) {
        database.run(handle -> {
            CLOSINGS.insert(handle, List.of(closing.sealed(key)));
            handle.createUpdate("""
                UPDATE concern_watch SET closed_id = :concernId, next_at = NULL
                WHERE council_id = :councilId AND concern_id = :concernId\
                """)
                    .bind("councilId", closing.councilId())
                    .bind("concernId", closing.concernId())
                    .execute();
        });
    }
}
