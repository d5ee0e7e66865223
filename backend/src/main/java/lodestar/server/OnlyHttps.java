package lodestar.server;

import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.net.URI;
import java.util.Set;
import lodestar.access.Proxy;
import lodestar.kernel.Ids;
import lodestar.kernel.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Behind a council's proxy, answers only what came to it by https. A page that was asked for without is sent to the
 * same address with it; anything that was sent without is refused, because it has already been in the open.
 */
@ServerFilter("/**")
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
@Context
@Requires(bean = Proxy.class)
class OnlyHttps {

    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    /** Asked by whoever looks after the machine, from inside. */
    private static final String HEALTH = "/health/";

    private final Proxy proxy;
    private final URI address;
    private final Ids ids;

    OnlyHttps(Proxy proxy, @Value("${lodestar.address}") URI address, Ids ids) {
        if (!"https".equals(address.getScheme())) {
            throw new IllegalStateException("LODESTAR_ADDRESS must begin with https://.");
        }
        this.proxy = proxy;
        this.address = address;
        this.ids = ids;
    }

    @RequestFilter
    @Nullable
    HttpResponse<?> check(HttpRequest<?> request) {
        if (request.getPath().startsWith(HEALTH)
                || proxy.scheme(request).filter("https"::equals).isPresent()) {
            return null;
        }
        if (READING.contains(request.getMethod())) {
            return HttpResponse.status(HttpStatus.PERMANENT_REDIRECT)
                    .header("Location", address.resolve(pathOf(request)).toString());
        }
        return HttpResponse.status(HttpStatus.FORBIDDEN)
                .body(new Problem("Send this by https.", "HTTPS_NEEDED").body(ids.next()));
    }

    /** Always a path of ours: two slashes at the beginning would name another host. */
    private static String pathOf(HttpRequest<?> request) {
        return "/" + request.getUri().getRawPath().replaceFirst("^/+", "");
    }
}
