package lodestar.api;

import java.util.concurrent.atomic.AtomicInteger;
import lodestar.RunningLodestar;
import lodestar.store.Database;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementContext;

/** What reached the database: how many rows a table holds, and how many statements a piece of a test sent. */
final class Counted {

    private Counted() {}

    static int rows(String table) {
        return RunningLodestar.bean(Database.class)
                .with(handle -> handle.createQuery("SELECT COUNT(*) FROM " + table)
                        .mapTo(Integer.class)
                        .one());
    }

    static int statements(Runnable during) {
        var statements = RunningLodestar.bean(Database.class).jdbi().getConfig(SqlStatements.class);
        var before = statements.getSqlLogger();
        var count = new AtomicInteger();
        statements.setSqlLogger(new SqlLogger() {
            @Override
            public void logBeforeExecution(StatementContext context) {
                count.incrementAndGet();
            }
        });
        try {
            during.run();
        } finally {
            statements.setSqlLogger(before);
        }
        return count.get();
    }
}
