package lodestar.measured;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import lodestar.RunningLodestar;
import lodestar.store.Database;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementContext;

/** How the database server will read each table of one statement; one line of its EXPLAIN. */
record Plan(String sql, String table, String access, String rows) {

    /** What finds no rows by itself. */
    private static final Pattern WITHOUT_A_PLAN = Pattern.compile("\\s*(?:INSERT|CALL)\\b", Pattern.CASE_INSENSITIVE);

    /** The plans of every query that runs during the work, explained with the very values it ran with. */
    static List<Plan> during(Runnable work) {
        var plans = new LinkedHashMap<String, List<Plan>>();
        var statements = RunningLodestar.bean(Database.class).jdbi().getConfig(SqlStatements.class);
        var before = statements.getSqlLogger();
        statements.setSqlLogger(new SqlLogger() {
            @Override
            public void logBeforeExecution(StatementContext context) {
                explain(context, plans);
            }
        });
        try {
            work.run();
        } finally {
            statements.setSqlLogger(before);
        }
        return plans.values().stream().flatMap(List::stream).toList();
    }

    /** A table that is read from its first row to its last; what a statement made for itself is no table. */
    boolean readsEverything() {
        return List.of("all", "index").contains(access.toLowerCase(Locale.ROOT)) && !table.startsWith("<");
    }

    private static void explain(StatementContext context, Map<String, List<Plan>> plans) {
        var sql = context.getParsedSql().getSql();
        if (!WITHOUT_A_PLAN.matcher(sql).lookingAt()) {
            try (var explain = context.getConnection().prepareStatement("EXPLAIN " + sql)) {
                bind(context, explain);
                plans.put(sql, lines(sql, explain));
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
        }
    }

    /** The library offers nothing else to find a parameter's value by its name. */
    @SuppressWarnings("removal")
    private static void bind(StatementContext context, PreparedStatement explain) throws SQLException {
        int position = 1;
        for (var name : context.getParsedSql().getParameters().getParameterNames()) {
            context.getBinding().findForName(name, context).orElseThrow().apply(position++, explain, context);
        }
    }

    private static List<Plan> lines(String sql, PreparedStatement explain) throws SQLException {
        var lines = new ArrayList<Plan>();
        try (var found = explain.executeQuery()) {
            while (found.next()) {
                lines.add(new Plan(
                        sql,
                        String.valueOf(found.getString("table")),
                        String.valueOf(found.getString("type")),
                        String.valueOf(found.getString("rows"))));
            }
        }
        return lines;
    }
}
