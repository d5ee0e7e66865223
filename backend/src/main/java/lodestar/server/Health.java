package lodestar.server;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import lodestar.access.Action;
import lodestar.access.Needs;
import lodestar.store.Database;
import lodestar.vault.VaultSettings;

/**
 * Whether the process lives, and whether it can answer; no details for strangers. Given to whoever asks for anything at
 * all: what watches a server seldom says what it wants to read.
 */
@Controller("/health")
@Produces(MediaType.ALL)
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
    HttpResponse<Map<String, String>> live() {
        return told(HttpStatus.OK, "UP");
    }

    /** The tables are up to date, or the process would not have started; keys and settings can change under it. */
    @Get("/ready")
    @ExecuteOn(TaskExecutors.BLOCKING)
    @Needs(Action.ACCESS_OPEN_PAGE)
    HttpResponse<Map<String, String>> ready() {
        return isDurable() && hasKeys() ? told(HttpStatus.OK, "UP") : told(HttpStatus.SERVICE_UNAVAILABLE, "DOWN");
    }

    private static HttpResponse<Map<String, String>> told(HttpStatus status, String word) {
        return HttpResponse.<Map<String, String>>status(status)
                .body(Map.of("status", word))
                .contentType(MediaType.APPLICATION_JSON_TYPE);
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
