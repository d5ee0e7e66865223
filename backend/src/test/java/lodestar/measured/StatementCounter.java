package lodestar.measured;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lodestar.store.DatabaseAs;

/**
 * The statements that the application sent while something was done, counted by the database server itself. The one
 * that writes audit lines calls a procedure: it is one statement sent, and what the procedure does within the server is
 * no journey over the network. A commit is no statement of ours, and is counted apart.
 */
record StatementCounter(Map<String, Integer> counts) {

    private static final String SENT = "Questions";

    /** What is sent besides statements; the last is this counter's own second question. */
    private static final List<String> NO_STATEMENTS =
            List.of("Com_commit", "Com_rollback", "Com_set_option", "Com_show_status");

    private static final String OTHERS = """
        SELECT COUNT(*) FROM information_schema.processlist
        WHERE user = SUBSTRING_INDEX(CURRENT_USER(), '@', 1) AND id <> CONNECTION_ID()\
        """;

    private static final Duration LONGEST_GOODBYE = Duration.ofMinutes(1);

    /** Asks twice on one connection: opening one asks the server things of its own. */
    static StatementCounter during(Runnable work) {
        try (var connection = DatabaseAs.owner().connect()) {
            awaitEndOfOthers(connection);
            var before = status(connection);
            work.run();
            var after = status(connection);
            before.forEach((name, count) -> after.merge(name, -count, Integer::sum));
            return new StatementCounter(after);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** A test's connection that was closed says so once more, which the server counts when it comes to it. */
    private static void awaitEndOfOthers(Connection connection) throws SQLException {
        var longest = Instant.now().plus(LONGEST_GOODBYE);
        while (others(connection) > 0) {
            assertThat(Instant.now())
                    .as("A test keeps a connection of its own open, which would be counted too.")
                    .isBefore(longest);
        }
    }

    private static int others(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery(OTHERS)) {
            found.next();
            return found.getInt(1);
        }
    }

    int statements() {
        return counts.getOrDefault(SENT, 0)
                - NO_STATEMENTS.stream()
                        .mapToInt(kind -> counts.getOrDefault(kind, 0))
                        .sum();
    }

    int commits() {
        return counts.getOrDefault("Com_commit", 0);
    }

    private static Map<String, Integer> status(Connection connection) throws SQLException {
        var counts = new TreeMap<String, Integer>();
        try (var statement = connection.createStatement();
                var found = statement.executeQuery(
                        "SHOW GLOBAL STATUS WHERE variable_name LIKE 'Com\\_%' OR variable_name = 'Questions'")) {
            while (found.next()) {
                counts.put(found.getString(1), found.getInt(2));
            }
        }
        return counts;
    }
}
