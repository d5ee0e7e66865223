package lodestar.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import lodestar.RunningLodestar;
import org.jspecify.annotations.Nullable;

/** The running server's database, spoken to beside the application: as its owner, or as the application's user. */
public record DatabaseAs(String url, String user, String password) {

    private interface Work<T> {
        T with(Statement statement) throws SQLException;
    }

    public static DatabaseAs owner() {
        var settings = RunningLodestar.bean(DatabaseSettings.class);
        return new DatabaseAs(settings.url(), settings.owner(), settings.ownerPassword());
    }

    public static DatabaseAs application() {
        var settings = RunningLodestar.bean(DatabaseSettings.class);
        return new DatabaseAs(settings.url(), settings.user(), settings.password());
    }

    /** The application's user, as a GRANT names it. */
    public static String applicationName() {
        return "'%s'@'%s'".formatted((Object[])
                application().list("SELECT CURRENT_USER()").getFirst().split("@"));
    }

    /** What stands in the first column. */
    public List<String> list(String sql) {
        return rows(sql).stream().map(row -> String.valueOf(row.getFirst())).toList();
    }

    /** Every column of every row, as text. */
    public List<List<@Nullable String>> rows(String sql) {
        return doing(statement -> {
            try (var found = statement.executeQuery(sql)) {
                var rows = new ArrayList<List<@Nullable String>>();
                while (found.next()) {
                    rows.add(row(found));
                }
                return rows;
            }
        });
    }

    /** Every column of every row, byte for byte. */
    public List<byte[]> bytes(String sql) {
        return doing(statement -> {
            try (var found = statement.executeQuery(sql)) {
                var cells = new ArrayList<byte[]>();
                while (found.next()) {
                    for (int at = 1; at <= found.getMetaData().getColumnCount(); at++) {
                        var cell = found.getBytes(at);
                        cells.add(cell == null ? new byte[0] : cell);
                    }
                }
                return cells;
            }
        });
    }

    /** How many rows were changed. */
    public int change(String sql) {
        return doing(statement -> statement.executeUpdate(sql));
    }

    /** The server's own code for why it refuses, or 0 when it does not. */
    public int refusal(String sql) {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
            return 0;
        } catch (SQLException refused) {
            return refused.getErrorCode();
        }
    }

    /** Our own tables, without the one that the migrations keep for themselves. */
    public List<String> tables() {
        return list("""
            SELECT table_name FROM information_schema.tables
            WHERE table_schema = DATABASE() AND table_name <> 'flyway_schema_history' ORDER BY 1\
            """);
    }

    private <T> T doing(Work<T> work) {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            return work.with(statement);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    private static List<@Nullable String> row(ResultSet found) throws SQLException {
        var row = new ArrayList<@Nullable String>();
        for (int at = 1; at <= found.getMetaData().getColumnCount(); at++) {
            row.add(found.getString(at));
        }
        return row;
    }

    /** Only who asks: the password may find its way into no failed test's report. */
    @Override
    public String toString() {
        return user;
    }
}
