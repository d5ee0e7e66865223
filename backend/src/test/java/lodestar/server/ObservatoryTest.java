package lodestar.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import lodestar.Client;
import lodestar.Npm;
import lodestar.api.SameDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What MDN's HTTP Observatory says about Lodestar behind a proxy that ends TLS. */
class ObservatoryTest {

    private static final int WANTED = 130;

    private static Lodestar lodestar;
    private static JsonNode found;

    @BeforeAll
    static void it_looks(@TempDir Path folder) throws IOException, InterruptedException {
        var port = String.valueOf(freePort());
        lodestar = SameDatabase.start(
                Map.of("lodestar.proxy.addresses", "127.0.0.1", "lodestar.address", "https://localhost:" + port));
        var address = "http://127.0.0.1:" + lodestar.serve();
        var tls = TlsFiles.in(folder);
        found = Client.tree(Npm.run(
                60,
                Map.of("NODE_EXTRA_CA_CERTS", tls.certificate().toString()),
                "node",
                "observatory.mjs",
                address,
                port,
                tls.withKey().toString(),
                TlsFiles.PASSPHRASE));
    }

    @AfterAll
    static void it_ends() {
        lodestar.close();
    }

    @Test
    void every_one_of_its_tests_is_passed() {
        var failed = found.at("/tests").properties().stream()
                .filter(test -> !test.getValue().at("/pass").asBoolean())
                .toList();

        assertThat(failed).isEmpty();
        assertThat(found.at("/scan/testsPassed").asInt())
                .isEqualTo(found.at("/scan/testsQuantity").asInt())
                .isGreaterThanOrEqualTo(10);
    }

    @Test
    void the_grade_is_the_best_there_is() {
        assertThat(found.at("/scan/grade").asText()).isEqualTo("A+");
        assertThat(found.at("/scan/score").asInt()).isGreaterThanOrEqualTo(WANTED);
        assertThat(found.at("/tests/content-security-policy/result").asText())
                .isEqualTo("csp-implemented-with-no-unsafe-default-src-none");
        assertThat(found.at("/tests/redirection/result").asText()).isEqualTo("redirection-to-https");
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
