package lodestar.review;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import lodestar.access.Action;
import lodestar.access.Needs;
import lodestar.audit.Audit;
import lodestar.kernel.Ids;
import lodestar.kernel.Problem;

/** The door at which a calendar fetches the days of meetings: without a cookie, by the secret in its address. */
@Controller("/calendar")
@Consumes(MediaType.ALL)
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
class CalendarController {

    private static final Problem NOTHING = new Problem("There is nothing at this address.", "NOT_FOUND");
    private static final String TYPE = "text/calendar; charset=utf-8";

    private final CalendarFeed feed;
    private final Audit audit;
    private final Ids ids;

    CalendarController(CalendarFeed feed, Audit audit, Ids ids) {
        this.feed = feed;
        this.audit = audit;
        this.ids = ids;
    }

    @Get("/{secret}")
    @Needs(Action.PLAN_CALENDAR_FEED)
    HttpResponse<?> fetch(@PathVariable String secret) {
        return audit.together(() -> feed.find(secret))
                .<HttpResponse<?>>map(calendar -> HttpResponse.ok(calendar)
                        .header(HttpHeaders.CONTENT_TYPE, TYPE)
                        .header(HttpHeaders.CACHE_CONTROL, "private, no-store"))
                .orElseGet(() -> HttpResponse.status(HttpStatus.NOT_FOUND)
                        .body(NOTHING.body(ids.next()))
                        .contentType(MediaType.APPLICATION_JSON_TYPE));
    }
}
