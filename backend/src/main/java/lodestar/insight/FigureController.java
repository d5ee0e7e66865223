package lodestar.insight;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.CookieValue;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.function.Function;
import lodestar.access.Action;
import lodestar.access.Needs;
import lodestar.api.SignedInDoor;
import lodestar.signin.Sessions;
import org.jspecify.annotations.Nullable;

/** The door at which the figures of a release are fetched as a file, for those who read them on the panel's page. */
@Controller("/releases")
@Consumes(MediaType.ALL)
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
class FigureController {

    private static final String CSV = "text/csv; charset=utf-8";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final ReleaseService releases;
    private final SignedInDoor door;

    FigureController(ReleaseService releases, SignedInDoor door) {
        this.releases = releases;
        this.door = door;
    }

    @Get("/{id}/figures.csv")
    @Needs(Action.INSIGHT_READ_RELEASED)
    HttpResponse<?> csv(@PathVariable String id, @CookieValue(Sessions.COOKIE) @Nullable String session) {
        return file(session, id, CSV, "figures.csv", FigureSheet::csv);
    }

    @Get("/{id}/figures.xlsx")
    @Needs(Action.INSIGHT_READ_RELEASED)
    HttpResponse<?> xlsx(@PathVariable String id, @CookieValue(Sessions.COOKIE) @Nullable String session) {
        return file(session, id, XLSX, "figures.xlsx", FigureSheet::xlsx);
    }

    private HttpResponse<?> file(
            @Nullable String session, String id, String type, String name, Function<FigureSheet, byte[]> written) {
        return door.answer(
                session,
                actor -> HttpResponse.ok(written.apply(releases.sheet(actor, SignedInDoor.id(id))))
                        .header(HttpHeaders.CONTENT_TYPE, type)
                        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s\"".formatted(name)));
    }
}
