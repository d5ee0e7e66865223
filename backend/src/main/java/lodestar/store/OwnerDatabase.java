package lodestar.store;

import jakarta.inject.Singleton;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * The database as its owner: for the few commands that change what the application may not, such as a wrapped key.
 * Nothing that answers a request uses it.
 */
@Singleton
public class OwnerDatabase {

    private final Jdbi jdbi;

    public OwnerDatabase(DatabaseSettings settings) {
        jdbi = Jdbi.create(settings.address(), settings.owner(), settings.ownerPassword());
        Kinds.register(jdbi);
    }

    /** Runs the work in one transaction, on a connection of its own. */
    public <T> T inTransaction(Function<Handle, T> work) {
        return jdbi.inTransaction(work::apply);
    }
}
