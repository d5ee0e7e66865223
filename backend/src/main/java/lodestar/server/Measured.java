package lodestar.server;

import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.BasicHttpAttributes;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.time.Duration;
import java.util.Set;

/** Counts every request and how long it took. */
@ServerFilter("/**")
@Order(Ordered.HIGHEST_PRECEDENCE)
class Measured {

    private static final String BEGUN = "lodestar.begun";

    /** Any other word as a method is somebody's own, and would be a text of theirs among the numbers. */
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "OPTIONS");

    private final Metrics metrics;

    Measured(Metrics metrics) {
        this.metrics = metrics;
    }

    @RequestFilter
    void begin(HttpRequest<?> request) {
        request.setAttribute(BEGUN, System.nanoTime());
    }

    @ResponseFilter
    void end(HttpRequest<?> request, HttpResponse<?> response) {
        var begun = request.getAttribute(BEGUN, Long.class);
        if (begun.isPresent()) {
            metrics.answered(
                    METHODS.contains(request.getMethodName()) ? request.getMethodName() : "other",
                    BasicHttpAttributes.getUriTemplate(request).orElse("none"),
                    response.code(),
                    Duration.ofNanos(System.nanoTime() - begun.get()));
        }
    }
}
