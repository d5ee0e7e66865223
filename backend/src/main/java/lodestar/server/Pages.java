package lodestar.server;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import java.util.Map;
import lodestar.access.Action;
import lodestar.access.Needs;
import lodestar.kernel.Ids;
import lodestar.kernel.Problem;

/** Gives out the pages. Every address a person can open is the same page, which finds its own way. */
@Controller
class Pages {

    private static final String INDEX = "index.html";
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html",
            "js", "text/javascript",
            "css", "text/css",
            "svg", "image/svg+xml",
            "json", "application/json",
            "webmanifest", "application/manifest+json",
            "txt", "text/plain",
            "png", "image/png",
            "woff2", "font/woff2");

    private final PageFiles files;
    private final Ids ids;

    Pages(PageFiles files, Ids ids) {
        this.files = files;
        this.ids = ids;
    }

    @Get(uris = {"/", "/{+path}"})
    @Produces(MediaType.ALL)
    @Needs(Action.ACCESS_OPEN_PAGE)
    HttpResponse<?> page(HttpRequest<?> request) {
        var path = request.getPath().substring(1);
        var wantsPage = request.getHeaders().accept().contains(MediaType.TEXT_HTML_TYPE);
        var name = files.find(path).isEmpty() && (path.isEmpty() || wantsPage) ? INDEX : path;
        return files.find(name)
                .<HttpResponse<?>>map(file -> give(request, name, file))
                .orElseGet(() -> HttpResponse.status(HttpStatus.NOT_FOUND)
                        .body(new Problem("There is no page at this address.", "NOT_FOUND").body(ids.next()))
                        .contentType(MediaType.APPLICATION_JSON_TYPE));
    }

    private static HttpResponse<?> give(HttpRequest<?> request, String name, PageFiles.PageFile file) {
        if (file.tag().equals(request.getHeaders().get(HttpHeaders.IF_NONE_MATCH))) {
            return HttpResponse.notModified().header(HttpHeaders.ETAG, file.tag());
        }
        var takesBrotli = String.valueOf(request.getHeaders().get(HttpHeaders.ACCEPT_ENCODING))
                .contains("br");
        var small = takesBrotli && file.brotli().isPresent();
        var answer = HttpResponse.ok(small ? file.brotli().get() : file.bytes())
                .header(HttpHeaders.CONTENT_TYPE, type(name))
                .header(HttpHeaders.ETAG, file.tag())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
                .header(
                        HttpHeaders.CACHE_CONTROL,
                        isForEver(name) ? "public, max-age=31536000, immutable" : "no-cache");
        return small ? answer.header(HttpHeaders.CONTENT_ENCODING, "br") : answer;
    }

    /** Built files carry a hash of their content in their name. */
    private static boolean isForEver(String name) {
        return name.startsWith("assets/");
    }

    private static String type(String name) {
        var type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
        return type.startsWith("text/") ? type + "; charset=utf-8" : type;
    }
}
