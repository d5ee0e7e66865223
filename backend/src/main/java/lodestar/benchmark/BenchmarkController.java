package lodestar.benchmark;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.CookieValue;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import lodestar.access.Action;
import lodestar.access.Needs;
import lodestar.api.SignedInDoor;
import lodestar.exchange.Finding;
import lodestar.exchange.Finding.Severity;
import lodestar.exchange.Findings;
import lodestar.insight.Sheet;
import lodestar.signin.Sessions;
import org.jspecify.annotations.Nullable;

/** The doors at which published figures are brought in as a file, and fetched as one. */
@Controller("/benchmarks")
@Consumes(MediaType.ALL)
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
class BenchmarkController {

    private static final int TOLD_OF_A_GROUP = 5;
    private static final int TOLD = 100;
    private static final String CSV = "text/csv; charset=utf-8";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final BringService bringing;
    private final BenchmarkService benchmarks;
    private final SignedInDoor door;

    BenchmarkController(BringService bringing, BenchmarkService benchmarks, SignedInDoor door) {
        this.bringing = bringing;
        this.benchmarks = benchmarks;
        this.door = door;
    }

    @Post
    @Needs(Action.EXCHANGE_IMPORT)
    HttpResponse<?> bring(@Body byte @Nullable [] body, @CookieValue(Sessions.COOKIE) @Nullable String session) {
        return door.answer(
                session,
                actor -> HttpResponse.ok(told(bringing.bring(actor, BringBenchmarks.read(body))))
                        .contentType(MediaType.APPLICATION_JSON_TYPE));
    }

    @Get("/figures.csv")
    @Needs(Action.INSIGHT_READ_RELEASED)
    HttpResponse<?> csv(@CookieValue(Sessions.COOKIE) @Nullable String session) {
        return file(session, CSV, "other-councils.csv", Sheet::csv);
    }

    @Get("/figures.xlsx")
    @Needs(Action.INSIGHT_READ_RELEASED)
    HttpResponse<?> xlsx(@CookieValue(Sessions.COOKIE) @Nullable String session) {
        return file(session, XLSX, "other-councils.xlsx", Sheet::xlsx);
    }

    private HttpResponse<?> file(@Nullable String session, String type, String name, Function<Sheet, byte[]> written) {
        return door.answer(
                session,
                actor -> HttpResponse.ok(written.apply(benchmarks.sheet(actor)))
                        .header(HttpHeaders.CONTENT_TYPE, type)
                        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s\"".formatted(name)));
    }

    private static Map<String, Object> told(Outcome outcome) {
        var told = new LinkedHashMap<String, Object>();
        told.put("kind", outcome.kind().name());
        var layout = outcome.layout();
        if (layout != null) {
            told.put("layout", layout.name());
        }
        told.put("rows", outcome.rows());
        told.put("fresh", outcome.fresh());
        told.put("changed", outcome.changed());
        told.put("errors", outcome.findings().count(Severity.ERROR));
        told.put("warnings", outcome.findings().count(Severity.WARNING));
        told.put("findings", findings(outcome.findings()));
        return told;
    }

    /** The first of each kind, and of how many more there are. */
    private static List<Map<String, Object>> findings(Findings findings) {
        var all = new ArrayList<Map<String, Object>>();
        for (var group : findings.groups()) {
            group.first().stream().limit(TOLD_OF_A_GROUP).forEach(it -> all.add(finding(it, group.count())));
        }
        return all.size() <= TOLD ? all : all.subList(0, TOLD);
    }

    private static Map<String, Object> finding(Finding finding, int alike) {
        var told = new LinkedHashMap<String, Object>();
        told.put("code", finding.code().name());
        told.put("severity", finding.severity().name());
        put(told, "file", finding.file());
        put(told, "line", finding.line());
        put(told, "column", finding.column());
        told.put("whatIsWrong", finding.whatIsWrong());
        told.put("whatToDo", finding.whatToDo());
        told.put("alike", alike);
        return told;
    }

    private static void put(Map<String, Object> told, String name, @Nullable Object value) {
        if (value != null && !"".equals(value)) {
            told.put(name, value);
        }
    }
}
