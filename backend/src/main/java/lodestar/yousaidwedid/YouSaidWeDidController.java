package lodestar.yousaidwedid;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import lodestar.access.Action;
import lodestar.access.Needs;
import lodestar.kernel.CouncilId;
import lodestar.kernel.DomainError;
import lodestar.kernel.Ids;
import lodestar.kernel.Problem;
import lodestar.signin.Address;
import lodestar.signin.HomeCouncil;
import lodestar.signin.PublicReads;

/**
 * The doors of the public page and its feed. They read no cookie and give none. Whoever keeps a copy asks before they
 * show it again, so that words that were taken back are gone at once.
 */
@Controller
@Consumes(MediaType.ALL)
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
class YouSaidWeDidController {

    private static final String PAGE = "/you-said-we-did";
    private static final String HTML = "text/html; charset=utf-8";
    private static final String ATOM = "application/atom+xml; charset=utf-8";
    private static final String CSS = "text/css; charset=utf-8";
    private static final String ASK_FIRST = "no-cache";
    private static final int TAG_BYTES = 12;

    private final Publishing publishing;
    private final HomeCouncil home;
    private final PublicReads reads;
    private final Address address;
    private final Ids ids;
    private final String style = style();

    YouSaidWeDidController(Publishing publishing, HomeCouncil home, PublicReads reads, Address address, Ids ids) {
        this.publishing = publishing;
        this.home = home;
        this.reads = reads;
        this.address = address;
        this.ids = ids;
    }

    @Get(PAGE)
    @Needs(Action.INSIGHT_PUBLIC_PAGE)
    HttpResponse<?> page(HttpRequest<?> request) {
        return give(request, HTML, home.code(), told -> new PublicPage(told, PAGE + ".atom").html());
    }

    @Get(PAGE + ".atom")
    @Needs(Action.INSIGHT_PUBLIC_PAGE)
    HttpResponse<?> feed(HttpRequest<?> request) {
        var page = address.origin() + PAGE;
        return give(request, ATOM, home.code(), told -> new Feed(told, page, page + ".atom").xml());
    }

    /** Of a council by its ONS code, where several are kept together. */
    @Get(PAGE + "/{code}")
    @Needs(Action.INSIGHT_PUBLIC_PAGE)
    HttpResponse<?> pageOf(HttpRequest<?> request, @PathVariable String code) {
        return give(request, HTML, code, told -> new PublicPage(told, place(told) + "/feed.atom").html());
    }

    @Get(PAGE + "/{code}/feed.atom")
    @Needs(Action.INSIGHT_PUBLIC_PAGE)
    HttpResponse<?> feedOf(HttpRequest<?> request, @PathVariable String code) {
        return give(request, ATOM, code, told -> {
            var page = address.origin() + place(told);
            return new Feed(told, page, page + "/feed.atom").xml();
        });
    }

    @Get(PAGE + ".css")
    @Needs(Action.ACCESS_OPEN_PAGE)
    HttpResponse<?> style(HttpRequest<?> request) {
        return answer(request, CSS, style);
    }

    private static String place(YouSaidWeDid told) {
        return "%s/%s".formatted(PAGE, told.councilId());
    }

    private HttpResponse<?> give(
            HttpRequest<?> request, String type, String code, Function<YouSaidWeDid, String> written) {
        try {
            reads.count(request);
        } catch (DomainError.TooMany tooMany) {
            return refused(HttpStatus.TOO_MANY_REQUESTS, Problem.of(tooMany))
                    .header(
                            HttpHeaders.RETRY_AFTER,
                            String.valueOf(tooMany.waiting().toSeconds()));
        }
        return council(code)
                .flatMap(publishing::find)
                .<HttpResponse<?>>map(told -> answer(request, type, written.apply(told)))
                .orElseGet(() ->
                        refused(HttpStatus.NOT_FOUND, new Problem("There is no page at this address.", "NOT_FOUND")));
    }

    private static Optional<CouncilId> council(String code) {
        try {
            return Optional.of(new CouncilId(code));
        } catch (DomainError.Invalid noCode) {
            return Optional.empty();
        }
    }

    private static HttpResponse<?> answer(HttpRequest<?> request, String type, String text) {
        var tag = tag(text);
        var known = tag.equals(request.getHeaders().get(HttpHeaders.IF_NONE_MATCH));
        return (known ? HttpResponse.notModified() : HttpResponse.ok(text).header(HttpHeaders.CONTENT_TYPE, type))
                .header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.CACHE_CONTROL, ASK_FIRST);
    }

    private MutableHttpResponse<?> refused(HttpStatus status, Problem problem) {
        return HttpResponse.status(status).body(problem.body(ids.next())).contentType(MediaType.APPLICATION_JSON_TYPE);
    }

    private static String tag(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
            return "\"%s\"".formatted(HexFormat.of().formatHex(digest, 0, TAG_BYTES));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String style() {
        var file = "/yousaidwedid/page.css";
        try (var bytes = Objects.requireNonNull(YouSaidWeDidController.class.getResourceAsStream(file), file)) {
            return new String(bytes.readAllBytes(), UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
