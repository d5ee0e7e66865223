package lodestar.store;

import java.util.Map;
import org.flywaydb.core.Flyway;

/** Brings the tables up to date as their owner, then gives the application's user exactly the rights it needs. */
final class Migrations {

    private Migrations() {}

    static void run(DatabaseSettings settings) {
        Flyway.configure()
                .dataSource(settings.address(), settings.owner(), settings.ownerPassword())
                .locations("classpath:db/migration")
                .placeholders(Map.of("application", "'" + settings.user() + "'@'%'"))
                .connectRetries(60)
                .load()
                .migrate();
    }
}
