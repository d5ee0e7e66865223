package lodestar.transcription;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/**
 * A server on this machine that answers in the place of a whisper.cpp server: well, badly, slowly or not to the end.
 */
final class LoopbackWhisper implements AutoCloseable {

    /** What it answers; {@code said} is how much of it is sent before the line goes dead. */
    record Reply(
            int status,
            byte[] body,
            int said,
            @Nullable CountDownLatch hold,
            @Nullable String location) {

        Reply(int status, byte[] body) {
            this(status, body, body.length, null, null);
        }

        Reply cutAfter(int bytes) {
            return new Reply(status, body, bytes, hold, location);
        }

        Reply held(CountDownLatch latch) {
            return new Reply(status, body, 10, latch, location);
        }

        Reply to(String elsewhere) {
            return new Reply(status, body, said, hold, elsewhere);
        }
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private volatile Reply reply = new Reply(404, new byte[0]);
    private volatile byte[] sent = new byte[0];
    private volatile String path = "";

    LoopbackWhisper() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    void answers(Reply next) {
        reply = next;
    }

    byte[] sent() {
        return sent;
    }

    String path() {
        return path;
    }

    private void answer(HttpExchange exchange) throws IOException {
        var now = reply;
        path = exchange.getRequestURI().getPath();
        sent = exchange.getRequestBody().readAllBytes();
        if (now.location() != null) {
            exchange.getResponseHeaders().add("Location", now.location());
        }
        try (exchange) {
            exchange.sendResponseHeaders(now.status(), now.body().length == 0 ? -1 : now.body().length);
            exchange.getResponseBody().write(now.body(), 0, now.said());
            exchange.getResponseBody().flush();
            if (now.hold() != null) {
                now.hold().await();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
