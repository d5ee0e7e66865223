package lodestar.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.net.NetworkInterface;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import lodestar.Client;
import lodestar.api.SameDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The numbers for whoever looks after the machine: there, and nowhere else, and about nobody. */
class MetricsTest {

    private static Lodestar lodestar;
    private static Client visitor;
    private static Client operator;
    private static int port;

    @BeforeAll
    static void a_server_that_counts() {
        lodestar = SameDatabase.start(Map.of("lodestar.metrics.port", "0"));
        visitor = new Client("http://localhost:" + lodestar.serve());
        port = Objects.requireNonNull(
                        lodestar.context().getBean(MetricsDoor.class).address())
                .getPort();
        operator = new Client("http://localhost:" + port);
    }

    @AfterAll
    static void it_ends() {
        lodestar.close();
    }

    @Test
    void count_requests_by_door_and_what_came_of_them() {
        visitor.post("/graphql", Map.of("query", "{ __typename }"));
        visitor.send(visitor.request("/nowhere.png"));

        assertThat(numbers())
                .contains("lodestar_requests_seconds_count{method=\"POST\",door=\"/graphql\",status=\"2xx\"} ")
                .contains("status=\"4xx\"} ")
                .contains("lodestar_heap_used_bytes ");
    }

    @Test
    void hold_no_address_no_id_and_nothing_that_a_stranger_wrote() {
        var id = UUID.randomUUID().toString();
        visitor.send(visitor.request("/people/" + id + "?name=quokka").header("Accept", "text/html"));
        visitor.send(visitor.request("/quokka/quokka"));
        visitor.send(visitor.request("/quokka").method("QUOKKA", BodyPublishers.noBody()));

        assertThat(numbers()).doesNotContain(id).doesNotContain("people").doesNotContainIgnoringCase("quokka");
    }

    @Test
    void are_not_to_be_had_where_everybody_asks() {
        var answer = visitor.send(visitor.request("/metrics"));

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).doesNotContain("lodestar_requests");
    }

    @Test
    void are_given_on_this_machine_only() throws Exception {
        for (var network : NetworkInterface.networkInterfaces().toList()) {
            for (var address : network.inetAddresses()
                    .filter(it -> !it.isLoopbackAddress())
                    .toList()) {
                assertThatIOException().isThrownBy(() -> new Socket(address, port).close());
            }
        }
        assertThat(operator.send(operator.request("/metrics").POST(BodyPublishers.noBody()))
                        .statusCode())
                .isEqualTo(405);
    }

    private static String numbers() {
        return operator.send(operator.request("/metrics")).body();
    }
}
