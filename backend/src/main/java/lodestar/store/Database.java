package lodestar.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.micronaut.context.annotation.Context;
import jakarta.annotation.PreDestroy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatements;

/**
 * The way to the database: everything happens in a transaction, and what is called within one joins it.
 *
 * <p>Made at the start of the process, so that it does not begin to answer before its tables are up to date.
 */
@Context
public class Database {

    private static final int CONNECTIONS = 10;
    private static final int DEADLOCK = 1213;
    private static final int KEY_TAKEN = 1062;
    private static final int TRIES = 5;
    private static final int LONGEST_STATEMENT_SECONDS = 30;
    private static final ScopedValue<Boolean> OPEN = ScopedValue.newInstance();

    private final HikariDataSource connections;
    private final Jdbi jdbi;

    public Database(DatabaseSettings settings) {
        FirstConnection.check(settings);
        Migrations.run(settings);
        connections = new HikariDataSource(pool(settings));
        jdbi = Jdbi.create(connections);
        jdbi.configure(
                SqlStatements.class,
                statements -> statements.setUnusedBindingAllowed(true).setQueryTimeout(LONGEST_STATEMENT_SECONDS));
        Kinds.register(jdbi);
    }

    /** For other packages' own kinds of value: how they are written to a column and read back. */
    public Jdbi jdbi() {
        return jdbi;
    }

    /** Runs the work in the transaction that is open on this thread, or in one of its own. */
    public <T> T with(Function<Handle, T> work) {
        return inTransaction(() -> jdbi.withHandle(work::apply));
    }

    /** The same for work that gives nothing back. */
    public void run(Consumer<Handle> work) {
        with(handle -> {
            work.accept(handle);
            return handle;
        });
    }

    /** Runs work that adds rows; false when a row stands already under the key of one of them. */
    public boolean added(Consumer<Handle> work) {
        try {
            run(work);
            return true;
        } catch (RuntimeException failure) {
            if (errorCode(failure) == KEY_TAKEN) {
                return false;
            }
            throw failure;
        }
    }

    /**
     * Runs the work in one transaction: all of it happens, or none. The work must be safe to begin again, since the
     * database may ask for that when two transactions wait for each other.
     */
    public <T> T inTransaction(Supplier<T> work) {
        return OPEN.isBound() ? work.get() : ScopedValue.where(OPEN, true).call(() -> begin(work));
    }

    /**
     * Runs long work over everybody in one transaction, which holds nobody up: it reads what was committed when it came
     * by, and locks no row that it only reads. So what it must find unchanged it reads once.
     */
    public <T> T inLongTransaction(Duration longestStatement, Supplier<T> work) {
        return ScopedValue.where(OPEN, true)
                .call(() -> begin(handle -> {
                    handle.getConnection().setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
                    handle.getConfig(SqlStatements.class)
                            .setQueryTimeout(Math.toIntExact(longestStatement.toSeconds()));
                    // Given back as it was by the pool, like the isolation.
                    handle.getConnection()
                            .setNetworkTimeout(Runnable::run, Math.toIntExact(longestStatement.toMillis()));
                    return committed(handle.getConnection(), work);
                }));
    }

    private <T> T begin(Supplier<T> work) {
        return begin(handle -> committed(handle.getConnection(), work));
    }

    private <T> T begin(HandleCallback<T, SQLException> transaction) {
        for (int attempt = 1; ; attempt++) {
            try {
                return jdbi.withHandle(transaction);
            } catch (RuntimeException failure) {
                if (attempt == TRIES || errorCode(failure) != DEADLOCK) {
                    throw failure;
                }
            } catch (SQLException failure) {
                throw new IllegalStateException("A transaction could not be ended.", failure);
            }
        }
    }

    /** Connections come without autocommit, so a transaction costs nothing to begin. */
    private static <T> T committed(Connection connection, Supplier<T> work) throws SQLException {
        var done = false;
        try {
            var result = work.get();
            connection.commit();
            done = true;
            return result;
        } finally {
            if (!done) {
                connection.rollback();
            }
        }
    }

    /** The database's own error code, or 0 when it was no database error. */
    public static int errorCode(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return sql.getErrorCode();
            }
        }
        return 0;
    }

    @PreDestroy
    void close() {
        connections.close();
    }

    private static HikariConfig pool(DatabaseSettings settings) {
        var config = new HikariConfig();
        config.setJdbcUrl(settings.address());
        config.setUsername(settings.user());
        config.setPassword(settings.password());
        config.setMaximumPoolSize(CONNECTIONS);
        config.setAutoCommit(false);
        config.setInitializationFailTimeout(60_000);
        // Whoever asks is told within seconds that the database is away, and so is what watches over the server.
        config.setConnectionTimeout(5_000);
        config.setValidationTimeout(2_000);
        return config;
    }
}
