package lodestar.news;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import lodestar.server.TlsFiles;

/** Stands where a browser maker's service would: on this machine, by https, and notes what it is asked. */
final class PushService implements AutoCloseable {

    /** Taken, with an answer that goes on for ever. */
    static final int TALKING = 202;

    private static final int TAKEN = 201;

    private final HttpsServer server;
    private final SSLContext tls;
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final Map<String, Integer> answers = new ConcurrentHashMap<>();

    /** One request as it came. */
    record Asked(String method, String path, Headers headers, byte[] body) {}

    private PushService(HttpsServer server, SSLContext tls) {
        this.server = server;
        this.tls = tls;
    }

    static PushService start() throws IOException, GeneralSecurityException, InterruptedException {
        var tls = tls(TlsFiles.in(Files.createTempDirectory(Path.of("target"), "push")));
        var server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        var service = new PushService(server, tls);
        server.setHttpsConfigurator(new HttpsConfigurator(tls));
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", service::answer);
        server.start();
        return service;
    }

    private static SSLContext tls(TlsFiles files) throws IOException, GeneralSecurityException {
        var store = KeyStore.getInstance(files.withKey().toFile(), TlsFiles.PASSPHRASE.toCharArray());
        var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, TlsFiles.PASSPHRASE.toCharArray());
        var trusted = KeyStore.getInstance(KeyStore.getDefaultType());
        trusted.load(null, null);
        trusted.setCertificateEntry("service", store.getCertificate("tls"));
        var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        var context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
        return context;
    }

    /** What is made meanwhile to speak with others believes this service's certificate, and no other. */
    <T> T believed(Supplier<T> made) throws GeneralSecurityException {
        var usual = SSLContext.getDefault();
        SSLContext.setDefault(tls);
        try {
            return made.get();
        } finally {
            SSLContext.setDefault(usual);
        }
    }

    String host() {
        return "localhost:" + server.getAddress().getPort();
    }

    String addressOf(String phone) {
        return "https://%s/%s".formatted(host(), phone);
    }

    /** How it answers for one phone from now on. */
    void answers(String phone, int status) {
        answers.put("/" + phone, status);
    }

    List<Asked> asked() {
        return asked;
    }

    List<String> phones() {
        return asked.stream().map(it -> it.path().substring(1)).sorted().toList();
    }

    void forget() {
        asked.clear();
        answers.clear();
    }

    private void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        asked.add(new Asked(
                exchange.getRequestMethod(),
                path,
                exchange.getRequestHeaders(),
                exchange.getRequestBody().readAllBytes()));
        var status = answers.getOrDefault(path, TAKEN);
        if (status / 100 == 3) {
            exchange.getResponseHeaders().set("Location", addressOf("elsewhere"));
        }
        exchange.sendResponseHeaders(status, status == TALKING ? 0 : -1);
        if (status == TALKING) {
            exchange.getResponseBody().write(1);
            exchange.getResponseBody().flush();
        } else {
            exchange.close();
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
