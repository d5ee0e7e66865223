package lodestar.measured;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lodestar.store.DatabaseAs;

/**
 * The statements that reached the database while something was done, counted by the database server itself. A commit is
 * no statement of ours, and is counted apart.
 */
record StatementCounter(Map<String, Integer> counts) {

    private static final List<String> KINDS =
            List.of("Com_select", "Com_insert", "Com_update", "Com_delete", "Com_replace", "Com_insert_select");

    /** Asks twice on one connection: opening one asks the server things of its own. */
    static StatementCounter during(Runnable work) {
        try (var connection = DatabaseAs.owner().connect()) {
            var before = status(connection);
            work.run();
            var after = status(connection);
            before.forEach((name, count) -> after.merge(name, -count, Integer::sum));
            return new StatementCounter(after);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    int statements() {
        return KINDS.stream().mapToInt(kind -> counts.getOrDefault(kind, 0)).sum();
    }

    int commits() {
        return counts.getOrDefault("Com_commit", 0);
    }

    private static Map<String, Integer> status(Connection connection) throws SQLException {
        var counts = new TreeMap<String, Integer>();
        try (var statement = connection.createStatement();
                var found = statement.executeQuery("SHOW GLOBAL STATUS LIKE 'Com\\_%'")) {
            while (found.next()) {
                counts.put(found.getString(1), found.getInt(2));
            }
        }
        return counts;
    }
}
