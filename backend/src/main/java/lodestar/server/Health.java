package lodestar.server;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import lodestar.access.Action;
import lodestar.access.Needs;
import lodestar.store.Database;
import lodestar.vault.VaultSettings;

/** Whether the process lives, and whether it can answer; no details for strangers. */
@Controller("/health")
class Health {

    /** Whether what the database says it has taken in is on its disk, even if the power goes the moment after. */
    private static final String DURABLE = """
        SELECT @@innodb_flush_log_at_trx_commit = 1
            AND @@innodb_doublewrite NOT IN ('OFF', 'DETECT_ONLY')
            AND (@@log_bin = 0 OR @@sync_binlog = 1)\
        """;

    private final Database database;
    private final VaultSettings vault;

    Health(Database database, VaultSettings vault) {
        this.database = database;
        this.vault = vault;
    }

    @Get("/live")
    @Needs(Action.ACCESS_OPEN_PAGE)
    Map<String, String> live() {
        return Map.of("status", "UP");
    }

    /** The tables are up to date, or the process would not have started; keys and settings can change under it. */
    @Get("/ready")
    @ExecuteOn(TaskExecutors.BLOCKING)
    @Needs(Action.ACCESS_OPEN_PAGE)
    HttpResponse<Map<String, String>> ready() {
        return isDurable() && hasKeys()
                ? HttpResponse.ok(Map.of("status", "UP"))
                : HttpResponse.<Map<String, String>>status(HttpStatus.SERVICE_UNAVAILABLE)
                        .body(Map.of("status", "DOWN"));
    }

    private boolean isDurable() {
        try {
            return database.with(
                    handle -> handle.createQuery(DURABLE).mapTo(Boolean.class).one());
        } catch (RuntimeException unreachable) {
            return false;
        }
    }

    /** Without its folder of keys the process still answers, but could not be started again. */
    private boolean hasKeys() {
        try (var keys = Files.list(vault.keys())) {
            return keys.anyMatch(Files::isReadable);
        } catch (IOException gone) {
            return false;
        }
    }
}
