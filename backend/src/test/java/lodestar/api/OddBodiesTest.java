package lodestar.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import lodestar.Client;
import lodestar.MadeUp;
import lodestar.access.Role;
import org.junit.jupiter.api.Test;

/** Ten thousand bodies that make no sense, signed in and not: never our fault, never our insides. */
class OddBodiesTest {

    private static final long SEED = 20_261_122;
    private static final int BODIES = 10_000;
    private static final int CONNECTIONS = 4;
    private static final List<String> INSIDES = List.of(
            "java.", "graphql.", "lodestar.", "micronaut", "jackson", "jdbi", "mysql", "exception", "sql", "select ");

    private final MadeUp council = MadeUp.council();
    private final Map<String, Integer> codes = new TreeMap<>();
    private final ConcurrentLinkedQueue<String> wrong = new ConcurrentLinkedQueue<>();

    @Test
    void never_give_a_5xx_nor_a_word_of_how_we_are_made() throws Exception {
        var jo = council.youngPerson("Jo", 14);
        var sam = council.helper("Sam Taylor");
        council.link(sam, jo);
        var people =
                List.of(jo.id().toString(), council.youngPerson("Kim", 9).id().toString(), "1", "nobody");
        var clients = List.of(new Client(), council.signedIn(jo), council.signedIn(sam, Role.PRACTITIONER));
        System.out.printf("Odd bodies from seed %d%n", SEED);

        var next = new AtomicInteger();
        try (var threads = Executors.newFixedThreadPool(CONNECTIONS)) {
            IntStream.range(0, CONNECTIONS)
                    .forEach(connection -> threads.submit(() -> {
                        for (int body = next.getAndIncrement(); body < BODIES; body = next.getAndIncrement()) {
                            send(clients.get(body % clients.size()), new OddBodies(SEED + body, people).next(), body);
                        }
                        return null;
                    }));
        }

        System.out.println("Answers by code: " + codes);
        assertThat(wrong).isEmpty();
        assertThat(codes.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(BODIES);
        assertThat(codes).containsKeys("", "BODY_NOT_JSON", "QUERY_NOT_VALID", "QUERY_NOT_READABLE", "INVALID");
    }

    private void send(Client client, byte[] body, int number) {
        var answer = client.send(client.request("/graphql")
                .header("X-Lodestar", "1")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(body)));
        var code = code(answer.body());
        synchronized (codes) {
            codes.merge(code, 1, Integer::sum);
        }
        var said = answer.body().toLowerCase(java.util.Locale.ROOT);
        if (answer.statusCode() >= 500
                || code.equals("INTERNAL")
                || INSIDES.stream().anyMatch(said::contains)) {
            wrong.add("Body %d (%s) gave %d %s"
                    .formatted(
                            number,
                            Base64.getEncoder().encodeToString(shortened(body)),
                            answer.statusCode(),
                            answer.body()));
        }
    }

    /** The first error's code, nothing when there is none, and a question mark for what is no answer of ours. */
    private static String code(String body) {
        try {
            return Client.code(Client.tree(body));
        } catch (IllegalStateException noJson) {
            return "?" + body;
        }
    }

    private static byte[] shortened(byte[] body) {
        return body.length < 600 ? body : java.util.Arrays.copyOf(body, 600);
    }
}
