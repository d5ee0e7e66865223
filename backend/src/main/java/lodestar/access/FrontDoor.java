package lodestar.access;

import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import lodestar.kernel.Ids;
import lodestar.kernel.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Lets only our own pages, and programs that say they mean it, send anything. Another site can make a browser post
 * here, but not with our header, and not without saying where it comes from.
 */
@ServerFilter("/**")
class FrontDoor {

    private static final String HEADER = "X-Lodestar";
    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);
    private static final Set<String> OWN_SITES = Set.of("same-origin", "none");

    private final Ids ids;

    FrontDoor(Ids ids) {
        this.ids = ids;
    }

    @RequestFilter
    @Nullable
    HttpResponse<Map<String, Object>> check(HttpRequest<?> request) {
        if (READING.contains(request.getMethod())) {
            return null;
        }
        if (!comesFromUs(request)) {
            return refuse("FOREIGN_ORIGIN", "This can only be sent from Lodestar's own pages.");
        }
        if (!"1".equals(request.getHeaders().get(HEADER))) {
            return refuse("HEADER_NEEDED", "Send the header X-Lodestar: 1.");
        }
        return null;
    }

    private static boolean comesFromUs(HttpRequest<?> request) {
        var site = request.getHeaders().get("Sec-Fetch-Site");
        var origin = request.getHeaders().get("Origin");
        return (site == null || OWN_SITES.contains(site))
                && (origin == null || isHost(origin, request.getHeaders().get("Host")));
    }

    private static boolean isHost(String origin, @Nullable String host) {
        try {
            return host != null && host.equals(URI.create(origin).getAuthority());
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }

    private HttpResponse<Map<String, Object>> refuse(String code, String message) {
        return HttpResponse.<Map<String, Object>>status(HttpStatus.FORBIDDEN)
                .body(new Problem(message, code).body(ids.next()));
    }
}
