package lodestar.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lodestar.Client;
import lodestar.MadeUp;
import lodestar.RunningLodestar;
import lodestar.access.Role;
import lodestar.people.YoungPerson;
import lodestar.store.DatabaseAs;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignInApiTest {

    private static final String PIN = "271828";

    private final MadeUp council = MadeUp.council();
    private final YoungPerson jo = council.youngPerson("Jo", 14);

    @Nested
    class A_young_persons_code {

        @Test
        void asks_for_a_pin_and_is_not_used_up_by_asking() {
            var code = council.code(jo.id(), Role.YOUNG_PERSON);
            var client = new Client();

            assertThat(client.post("/sign-in", Map.of("code", code)).body()).isEqualTo("{\"next\":\"CHOOSE_HOW\"}");
            assertThat(client.signedIn(code, PIN)
                            .ask("{ me { name role } }")
                            .at("/data/me")
                            .toString())
                    .isEqualTo("{\"name\":\"Jo\",\"role\":\"YOUNG_PERSON\"}");
        }

        @Test
        void is_read_as_people_type_it() {
            var code = council.code(jo.id(), Role.YOUNG_PERSON);
            var typed =
                    " " + code.toLowerCase().replace("-", " ").replace('0', 'o').replace('1', 'l');

            assertThat(new Client().post("/sign-in", Map.of("code", typed)).statusCode())
                    .isEqualTo(200);
        }

        @Test
        void works_once_and_a_used_one_looks_like_a_wrong_one() {
            var code = council.code(jo.id(), Role.YOUNG_PERSON);
            new Client().signedIn(code, PIN);

            var used = told(new Client(), Map.of("code", code, "pin", PIN));
            var wrong = told(new Client(), Map.of("code", "ZZZZ-ZZZZ-ZZZZ", "pin", PIN));

            assertThat(used).isEqualTo(wrong).contains("CODE_DOES_NOT_WORK", "ask the person who gave it to you");
        }

        @ParameterizedTest
        @ValueSource(strings = {"12345", "1234567", "abcdef", "12 456", ""})
        void is_not_used_up_by_a_pin_that_is_not_six_numbers(String pin) {
            var code = council.code(jo.id(), Role.YOUNG_PERSON);

            assertThat(told(new Client(), Map.of("code", code, "pin", pin)))
                    .contains("PIN_NEEDS_SIX_DIGITS", "A PIN is six numbers. Please type all six.");
            assertThat(new Client().signedIn(code, PIN).cookies()).isNotEmpty();
        }

        @Test
        void lets_one_of_many_in_who_use_it_at_once() {
            var code = council.code(jo.id(), Role.YOUNG_PERSON);

            var in = IntStream.range(0, 8)
                    .parallel()
                    .map(at -> new Client()
                            .post("/sign-in", Map.of("code", code, "pin", PIN))
                            .statusCode())
                    .filter(status -> status == 200)
                    .count();

            assertThat(in).isEqualTo(1);
        }
    }

    @Nested
    class A_pin {

        @Test
        void opens_the_phone_it_was_chosen_on() {
            var phone = council.signedIn(jo);
            phone.post("/sign-out", "");
            assertThat(Client.code(phone.ask("{ me { name } }"))).isEqualTo("SIGN_IN_NEEDED");

            phone.post("/sign-in/pin", Map.of("pin", PIN));

            assertThat(phone.ask("{ me { name } }").at("/data/me/name").asText())
                    .isEqualTo("Jo");
        }

        @Test
        void opens_no_other_phone() {
            council.signedIn(jo);

            var other = new Client().post("/sign-in/pin", Map.of("pin", PIN));

            assertThat(other.body()).contains("DID_NOT_WORK");
        }

        @Test
        void that_is_wrong_five_times_pauses_even_the_right_one() {
            var phone = council.signedIn(jo);
            for (int at = 0; at < Device.WRONG_BEFORE_PAUSE; at++) {
                assertThat(phone.post("/sign-in/pin", Map.of("pin", "000000")).body())
                        .contains("DID_NOT_WORK");
            }

            assertThat(phone.post("/sign-in/pin", Map.of("pin", PIN)).body()).contains("PIN_PAUSED", "Wait 15 minutes");
        }

        @Test
        void that_is_wrong_ten_times_ends_the_phone() {
            var phone = council.signedIn(jo);
            wrongBefore(Device.WRONG_BEFORE_END - 1);

            assertThat(phone.post("/sign-in/pin", Map.of("pin", "000000")).body())
                    .contains("DID_NOT_WORK");

            assertThat(ofPhone("ended_at IS NOT NULL")).isEqualTo("1");
            assertThat(phone.post("/sign-in/pin", Map.of("pin", PIN)).body()).contains("DID_NOT_WORK");
        }

        @Test
        void that_is_right_the_tenth_time_begins_anew() {
            var phone = council.signedIn(jo);
            wrongBefore(Device.WRONG_BEFORE_END - 1);

            assertThat(phone.post("/sign-in/pin", Map.of("pin", PIN)).statusCode())
                    .isEqualTo(200);

            assertThat(ofPhone("CONCAT(wrong_pins, ended_at IS NULL)")).isEqualTo("01");
        }

        @Test
        void that_is_wrong_many_times_at_once_is_looked_at_no_oftener_than_one_after_another() {
            var phone = council.signedIn(jo);
            var before = RunningLodestar.bean(SlowHashes.class).comparisons();

            var told = tryAtOnce(phone, List.of("000000"), 20);

            assertThat(RunningLodestar.bean(SlowHashes.class).comparisons() - before)
                    .isEqualTo(Device.WRONG_BEFORE_PAUSE);
            assertThat(told).containsEntry("DID_NOT_WORK", 5L).containsEntry("PIN_PAUSED", 15L);
        }

        @Test
        void that_is_wrong_many_times_at_once_when_one_try_is_left_ends_the_phone() {
            var phone = council.signedIn(jo);
            wrongBefore(Device.WRONG_BEFORE_END - 1);
            var before = RunningLodestar.bean(SlowHashes.class).comparisons();

            tryAtOnce(phone, List.of("000000"), 20);

            assertThat(ofPhone("CONCAT(wrong_pins, ended_at IS NOT NULL)")).isEqualTo("101");
            assertThat(RunningLodestar.bean(SlowHashes.class).comparisons() - before)
                    .isGreaterThanOrEqualTo(1);
        }

        @Test
        void that_is_right_opens_the_phone_though_wrong_ones_are_tried_at_the_same_time() {
            var phone = council.signedIn(jo);

            var told = tryAtOnce(phone, List.of("000000", "111111", "222222", PIN), 4);

            assertThat(told).containsEntry("SIGNED_IN", 1L).containsEntry("DID_NOT_WORK", 3L);
            assertThat(ofPhone("try_from IS NULL AND ended_at IS NULL")).isEqualTo("1");
        }

        private void wrongBefore(int times) {
            DatabaseAs.owner()
                    .change("UPDATE device SET wrong_pins = %d WHERE council_id = '%s'".formatted(times, council.id()));
        }

        private String ofPhone(String what) {
            return DatabaseAs.owner()
                    .list("SELECT %s FROM device WHERE council_id = '%s'".formatted(what, council.id()))
                    .getFirst();
        }

        /** How often each answer was given. */
        private static Map<String, Long> tryAtOnce(Client phone, List<String> pins, int times) {
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                var tries = IntStream.range(0, times)
                        .mapToObj(at -> CompletableFuture.supplyAsync(
                                () -> word(phone.at(RunningLodestar.address()), pins.get(at % pins.size())), threads))
                        .toList();
                return tries.stream()
                        .map(CompletableFuture::join)
                        .collect(Collectors.groupingBy(word -> word, Collectors.counting()));
            }
        }

        private static String word(Client phone, String pin) {
            var body = phone.post("/sign-in/pin", Map.of("pin", pin)).body();
            return body.replaceAll("(?s).*(SIGNED_IN|DID_NOT_WORK|PIN_PAUSED|TOO_MANY_TRIES).*", "$1");
        }
    }

    @Test
    void coming_in_anew_ends_the_session_that_was_open_in_the_same_browser() {
        var phone = council.signedIn(jo);
        var before = phone.at(RunningLodestar.address());
        var elsewhere = council.signedIn(jo);

        phone.post("/sign-in/pin", Map.of("pin", PIN));

        assertThat(phone.ask("{ me { name } }").at("/data/me/name").asText()).isEqualTo("Jo");
        assertThat(Client.code(before.ask("{ me { name } }"))).isEqualTo("SIGN_IN_NEEDED");
        assertThat(elsewhere.ask("{ me { name } }").at("/data/me/name").asText())
                .isEqualTo("Jo");
    }

    @Test
    void signing_out_ends_the_session_on_the_server() {
        var phone = council.signedIn(jo);
        var cookie = phone.cookies().get("__Host-lodestar-session");
        phone.post("/sign-out", "");
        phone.cookies().put("__Host-lodestar-session", cookie);

        assertThat(Client.code(phone.ask("{ me { name } }"))).isEqualTo("SIGN_IN_NEEDED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "7", "{", "{\"code\":7}", "{\"code\":{}}", "{\"other\":\"x\"}"})
    void what_cannot_be_read_is_told_so(String body) {
        var answer = new Client().post("/sign-in", body);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).doesNotContain("jackson", "Exception", "lodestar.");
    }

    @Test
    void the_cookies_are_for_this_host_alone_and_out_of_reach_of_scripts() {
        var answer =
                new Client().post("/sign-in", Map.of("code", council.code(jo.id(), Role.YOUNG_PERSON), "pin", PIN));

        assertThat(answer.headers().allValues("Set-Cookie"))
                .hasSize(2)
                .allSatisfy(cookie -> assertThat(cookie)
                        .startsWith("__Host-")
                        .containsIgnoringCase("HttpOnly")
                        .contains("Secure", "SameSite=Strict", "Path=/")
                        .doesNotContain("Domain"));
    }

    private static String told(Client client, Map<String, String> form) {
        return client.post("/sign-in", form).body().replaceAll("\"requestId\":\"[0-9a-f-]{36}\"", "");
    }
}
