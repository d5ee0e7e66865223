package lodestar.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import org.jspecify.annotations.Nullable;

/** Gives the numbers to whoever asks on this machine itself, on a port of their own that no proxy leads to. */
@Singleton
@Requires(property = "lodestar.metrics.port")
class MetricsDoor implements ApplicationEventListener<ServerStartupEvent> {

    private final Metrics metrics;
    private final int port;
    private @Nullable HttpServer door;

    MetricsDoor(Metrics metrics, @Value("${lodestar.metrics.port}") int port) {
        this.metrics = metrics;
        this.port = port;
    }

    /** Opens with the server and not before: a command of the same program has no numbers to tell. */
    @Override
    public void onApplicationEvent(ServerStartupEvent started) {
        try {
            var opened = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            opened.createContext("/metrics", this::answer);
            opened.start();
            door = opened;
        } catch (IOException failure) {
            throw new UncheckedIOException("LODESTAR_METRICS_PORT cannot be opened.", failure);
        }
    }

    /** Where it answers; for a port that the machine chose. */
    @Nullable
    InetSocketAddress address() {
        return door == null ? null : door.getAddress();
    }

    @PreDestroy
    void close() {
        if (door != null) {
            door.stop(0);
        }
    }

    private void answer(HttpExchange asked) throws IOException {
        try (asked) {
            if (!asked.getRequestMethod().equals("GET")) {
                asked.sendResponseHeaders(405, -1);
                return;
            }
            var text = metrics.written().getBytes(UTF_8);
            asked.getResponseHeaders().set("Content-Type", "text/plain; version=0.0.4; charset=utf-8");
            asked.sendResponseHeaders(200, text.length);
            asked.getResponseBody().write(text);
        }
    }
}
