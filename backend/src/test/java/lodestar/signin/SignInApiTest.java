package lodestar.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.IntStream;
import lodestar.Client;
import lodestar.MadeUp;
import lodestar.access.Role;
import lodestar.people.YoungPerson;
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
            var device = new Device(
                    council.id(), jo.id().value(), jo.id().value(), new byte[32], "", 9, null, jo.madeAt(), null, null);

            assertThat(device.afterWrongPin(jo.madeAt()).endedAt()).isNotNull();
        }
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
