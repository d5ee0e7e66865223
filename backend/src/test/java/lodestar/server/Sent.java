package lodestar.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import lodestar.Client;
import lodestar.star.Stars;
import lodestar.store.DatabaseAs;

/** All that a young person and their worker sent to a process that is killed now and then, and what it acknowledged. */
final class Sent {

    private static final String SAY = "mutation($i: SayInput!) { say(input: $i) { saying { id } } }";
    private static final String ANSWER = "mutation($i: AnswerSayingInput!) { answer(input: $i) { saying { id } } }";
    private static final String PHONE_TIME = "2026-03-29T01:30:00.123Z";

    private final String worker;
    private final BlockingQueue<String> unanswered = new LinkedBlockingQueue<>();
    private final Letters stars =
            new Letters("stars", "SELECT HEX(r.id) FROM reading r WHERE r.phone_time IS NOT NULL", this::giveStar);
    private final Letters sayings =
            new Letters("sayings", "SELECT HEX(s.id) FROM saying s WHERE s.phone_time IS NOT NULL", this::say);
    private final Letters answers = new Letters("answers", """
        SELECT HEX(s.id) FROM happened h JOIN saying s ON s.council_id = h.council_id AND s.id = h.saying_id
        WHERE s.phone_time IS NOT NULL AND h.kind = 'ANSWERED'\
        """, this::giveAnswer);

    private volatile Client phone;
    private volatile Client desk;

    private Sent(Client phone, Client desk, String worker) {
        this.phone = phone;
        this.desk = desk;
        this.worker = worker;
    }

    static Sent by(String address, String phoneCode, String deskCode) {
        var phone = new Client(address).signedIn(phoneCode, "271828");
        var desk = new Client(address).signedIn(deskCode, null);
        return new Sent(phone, desk, desk.ask("{ me { id } }").at("/data/me/id").asText());
    }

    /**
     * The same two, at the process that was started since. They do something, or their sessions would end by
     * themselves.
     */
    void at(String address) {
        phone = stillIn(phone.at(address));
        desk = stillIn(desk.at(address));
    }

    private static Client stillIn(Client client) {
        assertThat(client.post("/session/extend", Map.of()).statusCode()).isEqualTo(200);
        return client;
    }

    List<Letters> all() {
        return List.of(stars, sayings, answers);
    }

    void star() {
        var input = new HashMap<>(Stars.reading(List.of(Stars.step("SAFETY", 1, "not at night"))));
        input.put("phoneTime", PHONE_TIME);
        stars.send(input);
    }

    void saying() {
        sayings.send(new HashMap<>(Map.of(
                "clientMutationId",
                UUID.randomUUID().toString(),
                "words",
                "He hits me",
                "goodNews",
                false,
                "audience",
                Map.of("people", List.of(worker), "counted", false, "quoted", false),
                "phoneTime",
                PHONE_TIME)));
    }

    /** Whatever was said and is not answered yet; another star where there is nothing. */
    void answer() {
        var saying = unanswered.poll();
        if (saying == null) {
            star();
            return;
        }
        answers.send(new HashMap<>(Map.of(
                "clientMutationId",
                UUID.randomUUID().toString(),
                "sayingId",
                saying,
                "version",
                0,
                "answer",
                "YES",
                "reason",
                "I am coming.")));
    }

    private Optional<String> giveStar(Map<String, Object> input) {
        return made(Stars.give(phone, input), "/data/giveReading/reading/id");
    }

    private Optional<String> say(Map<String, Object> input) {
        var said = made(phone.ask(SAY, Map.of("i", input)), "/data/say/saying/id");
        said.ifPresent(unanswered::add);
        return said;
    }

    private Optional<String> giveAnswer(Map<String, Object> input) {
        return made(desk.ask(ANSWER, Map.of("i", input)), "/data/answer/saying/id");
    }

    private static Optional<String> made(JsonNode answer, String at) {
        return answer.has("errors")
                ? Optional.empty()
                : Optional.of(answer.at(at).asText());
    }

    @Override
    public String toString() {
        return all().toString();
    }

    /** Sends it, and gives the id of what came of it, once that was acknowledged. */
    private interface Way {
        Optional<String> send(Map<String, Object> input);
    }

    /** Everything of one kind that was sent, by the id its sender made. */
    static final class Letters {

        private final String name;
        private final String finding;
        private final Way way;
        private final Map<Object, Map<String, Object>> sent = new ConcurrentHashMap<>();
        private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();

        private Letters(String name, String finding, Way way) {
            this.name = name;
            this.finding = finding;
            this.way = way;
        }

        private void send(Map<String, Object> input) {
            sent.put(input.get("clientMutationId"), input);
            way.send(input).ifPresent(acknowledged::add);
        }

        /** What somebody was told has arrived, and what is not there. */
        Set<String> lost(DatabaseAs database) {
            var lost = new HashSet<>(acknowledged);
            standing(database).forEach(lost::remove);
            return lost;
        }

        /**
         * As a phone does that never heard back, and one that did: all of it is taken, whatever stands there already.
         */
        void again() {
            sent.values().forEach(input -> assertThat(way.send(input)).as(name).isPresent());
        }

        int count() {
            return sent.size();
        }

        List<String> standing(DatabaseAs database) {
            return database.list(finding).stream().map(Letters::dashed).toList();
        }

        /** An id as the database has it, as the API gives it. */
        private static String dashed(String hex) {
            return hex.toLowerCase(Locale.ROOT).replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5");
        }

        @Override
        public String toString() {
            return "%d %s, %d of them acknowledged at once".formatted(sent.size(), name, acknowledged.size());
        }
    }
}
