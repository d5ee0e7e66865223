package lodestar.server;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.Map;
import lodestar.access.Action;
import lodestar.access.Needs;
import lodestar.store.Database;

/** Whether the process lives, and whether it can answer; no details for strangers. */
@Controller("/health")
class Health {

    private final Database database;

    Health(Database database) {
        this.database = database;
    }

    @Get("/live")
    @Needs(Action.ACCESS_OPEN_PAGE)
    Map<String, String> live() {
        return Map.of("status", "UP");
    }

    /** The tables are up to date and the keys are there, or the process would not have started. */
    @Get("/ready")
    @ExecuteOn(TaskExecutors.BLOCKING)
    @Needs(Action.ACCESS_OPEN_PAGE)
    HttpResponse<Map<String, String>> ready() {
        try {
            database.with(handle ->
                    handle.createQuery("SELECT 1").mapTo(Integer.class).one());
            return HttpResponse.ok(Map.of("status", "UP"));
        } catch (RuntimeException unreachable) {
            return HttpResponse.<Map<String, String>>status(HttpStatus.SERVICE_UNAVAILABLE)
                    .body(Map.of("status", "DOWN"));
        }
    }
}
