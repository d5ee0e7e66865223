package lodestar.news;

import static lodestar.Client.code;
import static lodestar.voice.Voices.answer;
import static lodestar.voice.Voices.hear;
import static lodestar.voice.Voices.said;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import lodestar.Client;
import lodestar.JoAndTheirCircle;
import lodestar.TurnedServer;
import lodestar.access.Role;
import lodestar.store.DatabaseAs;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A young person's phones are told that there is something new: as often as they want, and with nothing in it. */
class SignallingTest extends JoAndTheirCircle {

    /** In winter, so that England's time is UTC. */
    private static final LocalDate DAY =
            LocalDate.now(Clock.systemUTC()).plusYears(2).withMonth(2).withDayOfMonth(10);

    private static final String KEY = PushKey.make().written();

    private static PushService service;
    private static TurnedServer server;
    private static Signalling signalling;

    private String phone;

    @BeforeAll
    static void with_a_service_on_this_machine() throws Exception {
        service = PushService.start();
        server = new TurnedServer(Map.of("lodestar.push.key", KEY, "lodestar.push.hosts", service.host()));
        signalling = service.believed(() -> server.bean(Signalling.class));
    }

    @AfterAll
    static void stop() {
        server.close();
        service.close();
    }

    @BeforeEach
    void jo_wants_to_be_told_on_their_phone() {
        young = server.here(young);
        worker = server.here(worker);
        manager = server.here(manager);
        at(DAY, "14:00");
        phone = UUID.randomUUID().toString();
        service.forget();
        assertThat(tell(young, phone))
                .hasToString("{\"data\":{\"tellThisPhone\":{\"telling\":{\"onThisPhone\":true}}}}");
    }

    @Test
    void nothing_is_in_a_signal_and_it_is_signed_for_its_service_alone() throws Exception {
        hear(worker, said(young, "I want to see my brother", sam));
        assertThat(service.asked()).isEmpty();

        send();

        var asked = service.asked().getFirst();
        assertThat(service.asked()).hasSize(1);
        assertThat(asked.method()).isEqualTo("POST");
        assertThat(asked.path()).isEqualTo("/" + phone);
        assertThat(asked.body()).isEmpty();
        assertThat(asked.headers().keySet())
                .isSubsetOf(
                        "Authorization",
                        "Ttl",
                        "Urgency",
                        "Topic",
                        "Content-length",
                        "Host",
                        "User-agent",
                        "Connection",
                        "Upgrade",
                        "Http2-settings");
        assertThat(asked.headers().getFirst("TTL")).isEqualTo("36000");
        assertThat(asked.headers().getFirst("Urgency")).isEqualTo("low");
        assertThat(asked.headers().getFirst("Topic")).isEqualTo("new");
        holds(asked.headers().getFirst("Authorization"));
    }

    /** As the service works it out by itself, from the key that the browser was given. */
    private void holds(String authorization) throws GeneralSecurityException, IOException {
        var shown = young.ask("{ telling { phoneKey } }")
                .at("/data/telling/phoneKey")
                .asText();
        var parts = authorization.replace("vapid t=", "").split(", k=|\\.");
        assertThat(parts).hasSize(4).endsWith(shown);
        var signature = Signature.getInstance("SHA256withECDSAinP1363Format");
        signature.initVerify(KeyFactory.getInstance("EC").generatePublic(point(shown)));
        signature.update("%s.%s".formatted(parts[0], parts[1]).getBytes(StandardCharsets.US_ASCII));
        assertThat(signature.verify(Base64.getUrlDecoder().decode(parts[2]))).isTrue();

        assertThat(json(parts[0]).at("/alg").asText()).isEqualTo("ES256");
        var claims = json(parts[1]);
        assertThat(claims).hasSize(3);
        assertThat(claims.at("/aud").asText()).isEqualTo("https://" + service.host());
        assertThat(claims.at("/sub").asText()).startsWith("http://localhost:");
        assertThat(Instant.ofEpochSecond(claims.at("/exp").asLong()))
                .isBetween(server.now(), server.now().plus(Duration.ofHours(24)));
    }

    @Test
    void once_a_day_is_once_however_much_happens() {
        var id = said(young, "Words", sam, pat);
        hear(worker, id);
        send();
        hear(manager, id);
        answer(worker, id, 0, "YES", "We will.");
        at(DAY, "23:59");
        send();
        assertThat(service.phones()).containsExactly(phone);

        at(DAY.plusDays(1), "07:59");
        send();
        assertThat(service.phones()).containsExactly(phone);
        at(DAY.plusDays(1), "08:00");
        send();
        assertThat(service.phones()).containsExactly(phone, phone);
    }

    @Test
    void no_phone_is_called_at_night_and_in_the_morning_each_is_called_once() {
        at(DAY, "21:00");
        var id = said(young, "Words", sam, pat);
        hear(worker, id);
        send();
        hear(manager, id);
        at(DAY.plusDays(1), "06:30");
        answer(worker, id, 0, "YES", "We will.");
        at(DAY.plusDays(1), "07:59");
        send();
        assertThat(service.phones()).isEmpty();

        at(DAY.plusDays(1), "08:00");
        send();
        at(DAY.plusDays(1), "20:59");
        send();
        assertThat(service.phones()).containsExactly(phone);
    }

    @Test
    void what_happens_before_the_morning_is_called_for_in_the_morning() {
        at(DAY.plusDays(1), "03:00");
        hear(worker, said(young, "Words", sam));
        send();
        assertThat(service.phones()).isEmpty();

        at(DAY.plusDays(1), "08:00");
        send();
        assertThat(service.phones()).containsExactly(phone);
    }

    @Test
    void who_asked_for_each_time_sleeps_at_night_too() {
        askToBeToldEachTime();
        at(DAY, "23:10");
        hear(worker, said(young, "Words", sam));
        send();
        assertThat(service.phones()).isEmpty();

        at(DAY.plusDays(1), "08:00");
        send();
        assertThat(service.phones()).containsExactly(phone);
    }

    @Test
    void who_asked_for_each_time_is_told_each_time() {
        askToBeToldEachTime();
        var id = said(young, "Words", sam);
        hear(worker, id);
        send();
        at(DAY, "14:05");
        answer(worker, id, 0, "YES", "We will.");

        send();

        assertThat(service.phones()).containsExactly(phone, phone);
    }

    @Test
    void every_phone_that_said_yes_is_told_and_no_other() {
        var second = server.here(council.signedIn(jo));
        var quiet = server.here(council.signedIn(jo));
        server.wake(council);
        var other = UUID.randomUUID().toString();
        tell(second, other);

        hear(worker, said(young, "Words", sam));
        send();

        assertThat(service.phones()).containsExactlyInAnyOrder(phone, other);
        assertThat(isTold(quiet)).isFalse();
    }

    @Test
    void nothing_is_sent_once_they_said_no_not_even_what_was_on_its_way() {
        hear(worker, said(young, "Words", sam));

        assertThat(quiet(young).at("/data/quietThisPhone/telling/onThisPhone").asBoolean(true))
                .isFalse();
        send();

        assertThat(service.asked()).isEmpty();
        assertThat(isTold(young)).isFalse();
    }

    @Test
    void a_phone_that_ends_is_told_no_more() {
        hear(worker, said(young, "Words", sam));
        var here = device(young);
        var ended = server.here(worker)
                .ask(
                        "mutation($i: EndDeviceInput!) { endDevice(input: $i) { deviceId } }",
                        Map.of(
                                "i",
                                Map.of(
                                        "clientMutationId", UUID.randomUUID().toString(),
                                        "youngPersonId", jo.id().toString(),
                                        "deviceId", here)));
        assertThat(code(ended)).isEmpty();

        send();

        assertThat(service.asked()).isEmpty();
        assertThat(rows("told_phone")).isZero();
    }

    @Test
    void what_they_had_before_them_already_is_no_news_to_their_phone() {
        var id = said(young, "Words", sam);
        hear(worker, id);
        young.ask(
                "mutation($i: SawNewsInput!) { sawNews(input: $i) { clientMutationId } }",
                Map.of(
                        "i",
                        Map.of(
                                "clientMutationId",
                                UUID.randomUUID().toString(),
                                "sayingId",
                                id,
                                "upTo",
                                server.now().toString())));

        send();

        assertThat(service.asked()).isEmpty();
        assertThat(rows("phone_signal")).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {404, 410})
    void an_address_that_is_no_more_is_forgotten(int status) {
        service.answers(phone, status);
        hear(worker, said(young, "Words", sam));

        send();

        assertThat(rows("told_phone")).isZero();
        assertThat(isTold(young)).isFalse();
    }

    @Test
    void an_address_that_is_no_more_takes_none_with_it_that_the_phone_told_us_since() {
        hear(worker, said(young, "Words", sam));
        var late = server.bean(Signals.class).take(council.id()).orElseThrow();
        tell(young, UUID.randomUUID().toString());

        server.bean(ToldPhones.class).gone(late.phone());

        assertThat(isTold(young)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 307, 400, 403, 429, 500, 503})
    void what_is_not_taken_is_tried_again_later_and_holds_up_no_other(int status) {
        var second = server.here(council.signedIn(jo));
        server.wake(council);
        var other = UUID.randomUUID().toString();
        tell(second, other);
        service.answers(phone, status);
        hear(worker, said(young, "Words", sam));

        send();
        assertThat(service.phones()).containsExactlyInAnyOrder(phone, other);
        service.forget();
        send();
        assertThat(service.asked()).isEmpty();
        at(DAY, "14:01");
        send();

        assertThat(service.phones()).containsExactly(phone);
        assertThat(rows("phone_signal")).isZero();
    }

    @Test
    @Timeout(60)
    void what_a_service_says_besides_a_number_is_not_waited_for() {
        service.answers(phone, PushService.TALKING);
        hear(worker, said(young, "Words", sam));

        send();

        assertThat(rows("phone_signal")).isZero();
    }

    @Test
    void what_could_not_be_sent_is_let_go_when_its_day_is_over() {
        service.answers(phone, 500);
        hear(worker, said(young, "Words", sam));
        send();
        service.forget();
        at(DAY.plusDays(1), "00:00");

        send();

        assertThat(service.asked()).isEmpty();
        assertThat(rows("phone_signal")).isZero();
        assertThat(isTold(young)).isTrue();
    }

    @Test
    void a_sender_that_died_on_the_way_leaves_it_to_the_next() {
        hear(worker, said(young, "Words", sam));
        assertThat(server.bean(Signals.class).take(council.id())).isPresent();
        send();
        assertThat(service.asked()).isEmpty();
        at(DAY, "14:01");

        send();

        assertThat(service.phones()).containsExactly(phone);
    }

    /** Otherwise whoever hung for an hour would put off what somebody else is about to send again. */
    @Test
    void who_comes_back_late_puts_nothing_off_that_somebody_else_is_at() {
        hear(worker, said(young, "Words", sam));
        var signals = server.bean(Signals.class);
        var late = signals.take(council.id()).orElseThrow();
        at(DAY, "14:01");
        assertThat(signals.take(council.id())).isPresent();

        signals.failed(late.signal(), Duration.ofHours(5));
        at(DAY, "14:02");
        send();

        assertThat(service.phones()).containsExactly(phone);
    }

    @Test
    void two_who_send_at_once_send_each_signal_once() {
        var phones = IntStream.range(0, 6)
                .mapToObj(_ -> UUID.randomUUID().toString())
                .toList();
        phones.forEach(each -> {
            var another = server.here(council.signedIn(jo));
            server.wake(council);
            tell(another, each);
        });
        hear(worker, said(young, "Words", sam));

        IntStream.range(0, 4).parallel().forEach(_ -> signalling.sendSome(council.id()));
        send();

        assertThat(service.phones()).hasSize(7).doesNotHaveDuplicates();
    }

    /** Of the same young person, so that it is not the key that keeps them apart. */
    @Test
    void an_address_is_sealed_and_opens_for_its_own_phone_alone() {
        var second = server.here(council.signedIn(jo));
        server.wake(council);
        var other = UUID.randomUUID().toString();
        tell(second, other);
        var owner = DatabaseAs.owner();
        assertThat(owner.bytes("SELECT address FROM told_phone WHERE council_id = '%s'".formatted(council.id())))
                .hasSize(2)
                .noneMatch(bytes -> new String(bytes, StandardCharsets.ISO_8859_1).contains("localhost"));
        owner.change("""
            UPDATE told_phone a JOIN told_phone b ON b.council_id = a.council_id AND b.device_id <> a.device_id
            SET a.address = b.address WHERE a.council_id = '%s' AND a.device_id = 0x%s\
            """.formatted(council.id(), device(young).replace("-", "")));

        hear(worker, said(young, "Words", sam));
        send();

        assertThat(service.phones()).containsExactly(other);
    }

    @Test
    void nobody_says_it_for_a_phone_of_somebody_else() {
        var ali = server.here(council.signedIn(council.youngPerson("Ali", 12)));
        server.wake(council);

        quiet(ali);
        assertThat(code(tell(worker, phone))).isEqualTo("NOT_FOUND");
        assertThat(code(quiet(worker))).isEqualTo("NOT_FOUND");

        assertThat(isTold(young)).isTrue();
        assertThat(isTold(ali)).isFalse();
    }

    @Test
    void a_browser_that_changed_hands_is_told_for_whoever_has_it_now() {
        var ali = server.here(council.signedIn(council.youngPerson("Ali", 12)));
        server.wake(council);

        tell(ali, phone);

        assertThat(isTold(ali)).isTrue();
        assertThat(isTold(young)).isFalse();
        hear(worker, said(young, "Words", sam));
        send();
        assertThat(service.asked()).isEmpty();
    }

    @Test
    void a_phone_that_is_not_theirs_tells_them_nothing() {
        var borrowed = new Client();
        borrowed.post("/sign-in", Map.of("code", council.code(jo.id(), Role.YOUNG_PERSON), "leaveNothing", true));
        borrowed = server.here(borrowed);
        server.wake(council);

        assertThat(borrowed.ask("{ telling { how phoneKey onThisPhone } }").at("/data/telling"))
                .isEqualTo(Client.tree("{\"how\":\"ONCE_A_DAY\",\"phoneKey\":null,\"onThisPhone\":false}"));
        assertThat(code(tell(borrowed, phone))).isEqualTo("NOT_ON_THIS_PHONE");
        assertThat(code(quiet(borrowed))).isEqualTo("NOT_ON_THIS_PHONE");
    }

    @Test
    void an_address_that_is_not_a_known_services_is_refused_in_a_sentence() {
        var refused = young.ask(
                "mutation($i: TellThisPhoneInput!) { tellThisPhone(input: $i) { clientMutationId } }",
                Map.of(
                        "i",
                        Map.of(
                                "clientMutationId",
                                UUID.randomUUID().toString(),
                                "address",
                                "https://127.0.0.1/" + phone)));

        assertThat(code(refused)).isEqualTo("INVALID");
        assertThat(refused.at("/errors/0/message").asText()).startsWith("Lodestar cannot reach this browser.");
    }

    @Test
    void without_a_key_it_is_offered_nowhere_and_nothing_is_written_for_a_phone() {
        try (var without = new TurnedServer()) {
            without.turnTo(server.now());
            var here = without.here(young);

            assertThat(here.ask("{ telling { phoneKey } }")
                            .at("/data/telling/phoneKey")
                            .isNull())
                    .isTrue();
            assertThat(code(tell(here, phone))).isEqualTo("NOT_OFFERED");
            hear(without.here(worker), said(here, "Words", sam));
        }

        assertThat(rows("phone_signal")).isZero();
    }

    private JsonNode tell(Client client, String as) {
        return client.ask(
                "mutation($i: TellThisPhoneInput!) { tellThisPhone(input: $i) { telling { onThisPhone } } }",
                Map.of(
                        "i",
                        Map.of("clientMutationId", UUID.randomUUID().toString(), "address", service.addressOf(as))));
    }

    private static JsonNode quiet(Client client) {
        return client.ask(
                "mutation($i: QuietThisPhoneInput!) { quietThisPhone(input: $i) { telling { onThisPhone } } }",
                Map.of("i", Map.of("clientMutationId", UUID.randomUUID().toString())));
    }

    private static boolean isTold(Client client) {
        return client.ask("{ telling { onThisPhone } }")
                .at("/data/telling/onThisPhone")
                .asBoolean();
    }

    private static String device(Client client) {
        return client.cookies().get("__Host-lodestar-device").split("\\.")[1];
    }

    private void askToBeToldEachTime() {
        young.ask(
                "mutation($i: ChooseHowInput!) { chooseHow(input: $i) { clientMutationId } }",
                Map.of("i", Map.of("clientMutationId", UUID.randomUUID().toString(), "how", "EACH_TIME")));
    }

    private void send() {
        while (signalling.sendSome(council.id())) {
            // Until nothing is due.
        }
    }

    private int rows(String table) {
        return DatabaseAs.owner()
                .list("SELECT 1 FROM %s WHERE council_id = '%s'".formatted(table, council.id()))
                .size();
    }

    private void at(LocalDate day, String time) {
        server.turnTo(Instant.parse(day + "T" + time + ":00Z"));
        server.wake(council);
    }

    private static JsonNode json(String part) throws IOException {
        return Client.JSON.readTree(
                new ByteArrayInputStream(Base64.getUrlDecoder().decode(part)));
    }

    private static ECPublicKeySpec point(String shown) throws GeneralSecurityException {
        var bytes = Base64.getUrlDecoder().decode(shown);
        var curve = AlgorithmParameters.getInstance("EC");
        curve.init(new ECGenParameterSpec("secp256r1"));
        return new ECPublicKeySpec(
                new ECPoint(
                        new BigInteger(1, Arrays.copyOfRange(bytes, 1, 33)),
                        new BigInteger(1, Arrays.copyOfRange(bytes, 33, 65))),
                curve.getParameterSpec(ECParameterSpec.class));
    }
}
