package lodestar.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import lodestar.Client;
import lodestar.MadeUp;
import lodestar.TurnedClock;
import lodestar.api.SameDatabase;
import lodestar.people.YoungPerson;
import lodestar.server.Lodestar;
import lodestar.store.DatabaseAs;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Wrong tries are slowed down, and nobody can use that to lock a young person out. */
class AttemptsApiTest {

    private static final String PIN = "271828";
    private static final int MOST_FROM_AN_ADDRESS = 30;
    private static final int MOST_WITH_A_CODE = 20;
    private static final TurnedClock CLOCK = new TurnedClock();
    private static final AtomicInteger HOMES = new AtomicInteger();

    private static Lodestar lodestar;
    private static String address;

    private final MadeUp council = MadeUp.council();
    private final YoungPerson jo = council.youngPerson("Jo", 14);
    private final String home = "198.51.100.%d".formatted(HOMES.incrementAndGet());

    @BeforeAll
    static void behind_a_proxy_of_the_councils() {
        lodestar = CLOCK.started(() -> SameDatabase.start(
                Map.of("lodestar.proxy.addresses", "127.0.0.1", "lodestar.address", RealProvider.ADDRESS)));
        address = "http://localhost:" + lodestar.serve();
    }

    @AfterAll
    static void stop() {
        lodestar.close();
    }

    @Test
    void too_many_wrong_codes_from_one_address_have_it_wait_and_say_for_how_long() {
        guessFrom(home, MOST_FROM_AN_ADDRESS);

        var held = post(new Client(address), home, "/sign-in", Map.of("code", code()));

        assertThat(held.statusCode()).isEqualTo(429);
        assertThat(held.headers().firstValue("Retry-After").map(Long::parseLong).orElseThrow())
                .isBetween(1L, 901L);
        assertThat(held.body()).contains("TOO_MANY_TRIES", "Wait 15 minutes", "The link or the square code");
    }

    @Test
    void after_the_wait_it_may_try_again_and_nothing_of_it_is_kept() {
        guessFrom(home, MOST_FROM_AN_ADDRESS);
        CLOCK.turn(Duration.ofMinutes(15));

        assertThat(post(new Client(address), home, "/sign-in", Map.of("code", code()))
                        .statusCode())
                .isEqualTo(200);
        for (int at = 0; at < 10; at++) {
            guessFrom("198.18.0.%d".formatted(at), 1);
        }
        assertThat(DatabaseAs.owner()
                        .list("SELECT COUNT(*) FROM wrong_try WHERE council_id = 'E99999998' AND tries > 1"))
                .containsExactly("0");
    }

    @Test
    void many_at_once_are_not_let_through_before_they_are_counted() {
        var refused = IntStream.range(0, 60)
                .parallel()
                .map(at -> post(new Client(address), home, "/sign-in", Map.of("code", "ZZZZ-ZZZZ-%04d".formatted(at)))
                        .statusCode())
                .filter(status -> status == 429)
                .count();

        assertThat(refused).isGreaterThanOrEqualTo(60 - MOST_FROM_AN_ADDRESS);
    }

    @Test
    void right_ones_are_not_counted_however_many_come_from_one_home() {
        for (int at = 0; at < MOST_FROM_AN_ADDRESS + 5; at++) {
            assertThat(post(new Client(address), home, "/sign-in", Map.of("code", code()))
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void what_only_looks_like_a_link_is_counted_and_from_then_on_makes_us_work_no_more() {
        var invitation = council.invitation(jo.id());
        for (int at = 0; at < MOST_FROM_AN_ADDRESS; at++) {
            assertThat(guessLink()).isEqualTo(400);
        }
        var before = lodestar.context().getBean(SlowHashes.class).comparisons();

        assertThat(guessLink()).isEqualTo(429);

        assertThat(lodestar.context().getBean(SlowHashes.class).comparisons()).isEqualTo(before);
        assertThat(post(new Client(address), home, "/sign-in", Map.of("code", invitation.secret(), "pin", PIN))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void what_is_no_code_is_counted_by_address_and_holds_up_nobody_elsewhere() {
        for (int at = 0; at <= MOST_WITH_A_CODE; at++) {
            var elsewhere = "203.0.113.%d".formatted(100 + at);

            assertThat(post(new Client(address), elsewhere, "/sign-in", Map.of("code", "ABC-DEF"))
                            .statusCode())
                    .isEqualTo(400);
        }
    }

    private int guessLink() {
        var link = "%043d".formatted(GUESSES.incrementAndGet());
        return post(new Client(address), home, "/sign-in", Map.of("code", link)).statusCode();
    }

    @Nested
    class Somebody_who_wants_to_lock_a_young_person_out {

        @Test
        void from_their_own_wifi_does_not_hold_up_their_link() {
            var invitation = council.invitation(jo.id());
            guessFrom(home, MOST_FROM_AN_ADDRESS + 5);

            var answer = post(new Client(address), home, "/sign-in", Map.of("code", invitation.secret(), "pin", PIN));

            assertThat(answer.statusCode()).isEqualTo(200);
        }

        @Test
        void from_their_own_wifi_does_not_hold_up_their_phone() {
            var phone = council.signedIn(jo).at(address);
            phone.cookies().remove(Sessions.COOKIE);
            guessFrom(home, MOST_FROM_AN_ADDRESS + 5);
            for (int at = 0; at < MOST_FROM_AN_ADDRESS; at++) {
                post(new Client(address), home, "/sign-in/pin", Map.of("pin", "000000"));
            }

            assertThat(post(phone, home, "/sign-in/pin", Map.of("pin", PIN)).statusCode())
                    .isEqualTo(200);
        }

        @Test
        void from_their_own_wifi_does_not_hold_up_their_session() {
            var phone = council.signedIn(jo).at(address);
            DatabaseAs.owner()
                    .change("UPDATE session SET seen_at = '2100-01-01' WHERE council_id = '%s'"
                            .formatted(council.id()));
            guessFrom(home, MOST_FROM_AN_ADDRESS + 5);

            assertThat(post(phone, home, "/session/extend", Map.of()).statusCode())
                    .isEqualTo(200);
        }

        @Test
        void by_guessing_at_their_code_from_everywhere_slows_the_code_and_not_the_link() {
            var invitation = council.invitation(jo.id());
            var finder = invitation.code().substring(0, 4);
            for (int at = 0; at < MOST_WITH_A_CODE; at++) {
                var elsewhere = "203.0.113.%d".formatted(at);
                post(new Client(address), elsewhere, "/sign-in", Map.of("code", finder + "-ZZZZ-%04d".formatted(at)));
            }

            var typed = post(new Client(address), home, "/sign-in", Map.of("code", invitation.code()));
            var link = post(new Client(address), home, "/sign-in", Map.of("code", invitation.secret(), "pin", PIN));

            assertThat(typed.statusCode()).isEqualTo(429);
            assertThat(typed.body()).contains("Wait 5 minutes");
            assertThat(link.statusCode()).isEqualTo(200);
        }

        @Test
        void by_guessing_at_a_code_learns_nothing_about_whether_there_is_one() {
            var finder = council.invitation(jo.id()).code().substring(0, 4);

            assertThat(heldAfter(finder)).isEqualTo(heldAfter("0000")).isEqualTo(MOST_WITH_A_CODE);
        }

        private int heldAfter(String finder) {
            return (int) IntStream.range(0, 100)
                    .takeWhile(at -> post(
                                            new Client(address),
                                            "192.0.2.%d".formatted(at),
                                            "/sign-in",
                                            Map.of("code", finder + "-ZZZZ-%04d".formatted(at)))
                                    .statusCode()
                            != 429)
                    .count();
        }
    }

    @Nested
    class An_address {

        @Test
        void is_what_the_proxy_wrote_last_and_not_what_the_visitor_wrote_before() {
            for (int at = 0; at < MOST_FROM_AN_ADDRESS; at++) {
                guessFrom("10.9.8.%d, %s".formatted(at, home), 1);
            }

            assertThat(guess("10.9.8.200, " + home)).isEqualTo(429);
        }

        @Test
        void of_the_newer_kind_is_a_whole_home() {
            var network = "2001:db8:0:%x".formatted(HOMES.incrementAndGet());
            for (int at = 0; at < MOST_FROM_AN_ADDRESS; at++) {
                guessFrom("%s::%x".formatted(network, at + 1), 1);
            }

            assertThat(guess(network + "::ffff")).isEqualTo(429);
        }

        @Test
        void is_kept_only_as_a_keyed_hash() {
            guessFrom(home, 1);

            for (var cell : DatabaseAs.owner().bytes("SELECT about FROM wrong_try")) {
                assertThat(cell).hasSize(32).isNotEqualTo(Secrets.quickHash("address|" + home));
            }
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "not an address", "localhost", "198.51.100.1:80", ",", "::ffff:1:2:3:4:5:6:7:8"})
        void that_is_none_breaks_nothing(String written) {
            assertThat(guess(written)).isIn(400, 429);
        }

        @Test
        void that_a_stranger_claims_is_not_believed_where_there_is_no_proxy() throws IOException {
            try (var alone = SameDatabase.start(
                    Map.of("lodestar.council.code", council.id().code()))) {
                var there = "http://localhost:" + alone.serve();
                for (int at = 0; at < MOST_FROM_AN_ADDRESS; at++) {
                    post(new Client(there), "192.0.2.%d".formatted(at), "/sign-in", Map.of("code", "ZZZZ-ZZZZ-ZZZZ"));
                }

                assertThat(post(new Client(there), "192.0.2.99", "/sign-in", Map.of("code", "YYYY-ZZZZ-ZZZZ"))
                                .statusCode())
                        .isEqualTo(429);
            }
        }
    }

    private String code() {
        return council.invitation(jo.id()).code();
    }

    private static void guessFrom(String from, int times) {
        for (int at = 0; at < times; at++) {
            guess(from);
        }
    }

    private static final AtomicInteger GUESSES = new AtomicInteger();

    /** Each at another code, so that only the address has them in common. */
    private static int guess(String from) {
        var finder = "Z%03d".formatted(GUESSES.incrementAndGet() % 1000);
        return post(new Client(address), from, "/sign-in", Map.of("code", finder + "-ZZZZ-ZZZZ"))
                .statusCode();
    }

    private static HttpResponse<String> post(Client client, String from, String path, Map<String, String> body) {
        try {
            return client.send(client.request(path)
                    .header("Content-Type", "application/json")
                    .header("X-Lodestar", "1")
                    .header("X-Forwarded-For", from)
                    .header("X-Forwarded-Proto", "https")
                    .POST(HttpRequest.BodyPublishers.ofString(Client.JSON.writeValueAsString(body))));
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
