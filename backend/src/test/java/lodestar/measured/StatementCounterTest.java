package lodestar.measured;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import lodestar.store.DatabaseAs;
import org.junit.jupiter.api.Test;

/** A build that takes longer than connections live counts the same statements as a short one. */
class StatementCounterTest {

    private static final int CONNECTIONS = 5;

    /** The audit may sign its heads meanwhile, which is two statements of ours at most. */
    @Test
    void does_not_count_what_is_asked_of_a_connection_when_it_is_opened() {
        var cost = StatementCounter.during(StatementCounterTest::openConnections);

        assertThat(cost.statements()).isBetween(0, 2);
    }

    private static void openConnections() {
        try (var pool = new HikariDataSource(likeOurs())) {
            var open = new ArrayList<AutoCloseable>();
            for (int nth = 0; nth < CONNECTIONS; nth++) {
                open.add(pool.getConnection());
            }
            for (var connection : open) {
                connection.close();
            }
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static HikariConfig likeOurs() {
        var us = DatabaseAs.application();
        var config = new HikariConfig();
        config.setJdbcUrl(us.url());
        config.setUsername(us.user());
        config.setPassword(us.password());
        config.setMaximumPoolSize(CONNECTIONS);
        config.setAutoCommit(false);
        return config;
    }
}
