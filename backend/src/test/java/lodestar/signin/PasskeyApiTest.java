package lodestar.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Base64;
import java.util.List;
import java.util.Map;
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

/** Coming in with a passkey, and every way of pretending to have one, through the door. */
class PasskeyApiTest {

    private final MadeUp council = MadeUp.council();
    private final YoungPerson jo = council.youngPerson("Jo", 14);

    @Nested
    class A_passkey {

        @Test
        void makes_a_phone_theirs_and_brings_them_back() {
            var passkey = new SoftPasskey();
            var phone = phoneWith(passkey, jo);
            assertThat(nameOn(phone)).isEqualTo("Jo");
            phone.post("/sign-out", "");

            comeBack(phone, passkey.sign(challenge(phone)));

            assertThat(nameOn(phone)).isEqualTo("Jo");
        }

        @Test
        void is_asked_for_with_the_owner_shown_to_be_there_and_says_nothing_about_them() {
            var asked = askForNew(new Client(), council.invitation(jo.id()).secret());

            assertThat(asked.at("/publicKey/authenticatorSelection/userVerification")
                            .asText())
                    .isEqualTo("required");
            assertThat(asked.at("/publicKey/authenticatorSelection/residentKey").asText())
                    .isEqualTo("required");
            assertThat(Base64.getUrlDecoder()
                            .decode(asked.at("/publicKey/user/id").asText()))
                    .hasSize(32);
            assertThat(asked.at("/publicKey/user/name").asText()).matches("\\d{4}-\\d{2}-\\d{2}");
            assertThat(asked.at("/publicKey/user/displayName")).isEqualTo(asked.at("/publicKey/user/name"));
            assertThat(asked.toString())
                    .doesNotContain(jo.id().toString(), council.id().code());
            assertThat(challenge(new Client()).at("/publicKey/userVerification").asText())
                    .isEqualTo("required");
        }

        @Test
        void that_nobody_verified_is_not_taken_and_uses_no_invitation_up() {
            var invitation = council.invitation(jo.id()).secret();
            var passkey = new SoftPasskey();
            passkey.verified = false;
            var phone = new Client();

            var answer = phone.post(
                    "/sign-in", Map.of("code", invitation, "passkey", passkey.make(askForNew(phone, invitation))));

            assertThat(answer.body()).contains("PASSKEY_DOES_NOT_WORK");
            assertThat(new Client().signedIn(invitation, "271828").cookies()).isNotEmpty();
        }

        @Test
        void made_for_another_invitation_is_not_taken() {
            var kai = council.youngPerson("Kai", 15);
            var jos = council.invitation(jo.id()).secret();
            var kais = council.invitation(kai.id()).secret();
            var phone = new Client();

            var answer = phone.post(
                    "/sign-in", Map.of("code", kais, "passkey", new SoftPasskey().make(askForNew(phone, jos))));

            assertThat(answer.body()).contains("PASSKEY_DOES_NOT_WORK");
        }

        @Test
        void made_by_a_challenge_of_another_browser_is_not_taken() {
            var invitation = council.invitation(jo.id()).secret();
            var asked = askForNew(new Client(), invitation);
            var phone = new Client();
            askForNew(phone, invitation);

            var answer = phone.post("/sign-in", Map.of("code", invitation, "passkey", new SoftPasskey().make(asked)));

            assertThat(answer.body()).contains("PASSKEY_DOES_NOT_WORK");
        }

        @Test
        void made_at_another_address_is_not_taken() {
            var invitation = council.invitation(jo.id()).secret();
            var passkey = new SoftPasskey();
            passkey.origin = "https://lodestar.example";
            var phone = new Client();

            var answer = phone.post(
                    "/sign-in", Map.of("code", invitation, "passkey", passkey.make(askForNew(phone, invitation))));

            assertThat(answer.body()).contains("PASSKEY_DOES_NOT_WORK");
        }
    }

    @Nested
    class What_does_not_bring_anybody_back {

        private final SoftPasskey passkey = new SoftPasskey();
        private final Client phone = phoneWith(passkey, jo);

        {
            phone.post("/sign-out", "");
        }

        @Test
        void is_an_answer_sent_again_and_it_ends_no_phone() {
            var answer = passkey.sign(challenge(phone));
            comeBack(phone, answer);
            phone.post("/sign-out", "");

            refused(phone, answer);

            comeBack(phone, passkey.sign(challenge(phone)));
            assertThat(nameOn(phone)).isEqualTo("Jo");
        }

        @Test
        void is_an_answer_given_at_another_address() {
            passkey.origin = "http://localhost:1";

            refused(phone, passkey.sign(challenge(phone)));
        }

        @Test
        void is_an_answer_for_another_party() {
            passkey.party = "lodestar.example";

            refused(phone, passkey.sign(challenge(phone)));
        }

        @Test
        void is_a_phone_that_did_not_ask_who_is_there() {
            passkey.verified = false;

            refused(phone, passkey.sign(challenge(phone)));
        }

        @Test
        void is_a_challenge_that_was_given_to_another_browser() {
            var theirs = challenge(new Client());
            challenge(phone);

            refused(phone, passkey.sign(theirs));
        }

        @Test
        void is_a_challenge_that_nobody_gave() {
            var asked = challenge(phone);
            ((com.fasterxml.jackson.databind.node.ObjectNode) asked.get("publicKey"))
                    .put("challenge", Secrets.token() + Secrets.token());

            refused(phone, passkey.sign(asked));
        }

        @Test
        void is_a_challenge_that_was_given_to_make_one() {
            refused(
                    phone,
                    passkey.sign(askForNew(phone, council.invitation(jo.id()).secret())));
        }

        @Test
        void is_the_passkey_of_another_young_person_or_another_council() {
            var kais = new SoftPasskey();
            phoneWith(kais, council.youngPerson("Kai", 15));
            var elsewhere = MadeUp.council();
            var lees = new SoftPasskey();
            PasskeyApiTest.this.phoneWith(lees, elsewhere, elsewhere.youngPerson("Lee", 14));

            refused(phone, kais.sign(challenge(phone)));
            refused(phone, lees.sign(challenge(phone)));
        }

        /** A family's phones may share their passkeys, and a carer's face opens the carer's phone. */
        @Test
        void is_the_right_passkey_on_a_phone_that_does_not_know_them() {
            var other = new Client();
            refused(other, passkey.sign(challenge(other)));

            var carers = council.signedIn(council.helper("Ade"), Role.CARER);
            refused(carers, passkey.sign(challenge(carers)));
        }

        @Test
        void is_a_copied_passkey_and_the_phone_is_ended() {
            comeBack(phone, passkey.sign(challenge(phone)));
            passkey.count -= 1;

            refused(phone, passkey.sign(challenge(phone)));

            assertThat(Client.code(phone.ask("{ me { name } }"))).isEqualTo("SIGN_IN_NEEDED");
            passkey.count += 10;
            refused(phone, passkey.sign(challenge(phone)));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"null", "7", "[]", "{}", "\"x\"", "{\"id\":\"\",\"response\":{\"clientDataJSON\":\"e30\"}}"})
        void is_what_is_no_answer_at_all(String sent) {
            challenge(phone);

            var answer = phone.post("/sign-in/passkey", "{\"passkey\":%s}".formatted(sent));

            assertThat(told(answer.body())).isEqualTo(didNotWork());
        }
    }

    @Test
    void an_answer_looks_the_same_whatever_is_wrong_and_costs_no_slow_hash() {
        var passkey = new SoftPasskey();
        var phone = phoneWith(passkey, jo);
        var byPin = council.signedIn(jo);
        var strange = new Client();
        strange.cookies()
                .put(DeviceCookie.NAME, new DeviceCookie(council.id(), jo.id().value(), "x").written());
        var wrongSecret = new Client();
        var known = DeviceCookie.read(phone.cookies().get(DeviceCookie.NAME)).orElseThrow();
        wrongSecret.cookies().put(DeviceCookie.NAME, new DeviceCookie(council.id(), known.id(), "x").written());
        var ended = phoneWith(new SoftPasskey(), jo);
        DatabaseAs.owner()
                .change("UPDATE device SET ended_at = made_at WHERE id = UNHEX('%s')"
                        .formatted(DeviceCookie.read(ended.cookies().get(DeviceCookie.NAME))
                                .orElseThrow()
                                .id()
                                .toString()
                                .replace("-", "")));

        var one = didNotWork();
        var before = RunningLodestar.bean(SlowHashes.class).comparisons();
        for (var client : List.of(new Client(), strange, wrongSecret, ended, byPin)) {
            var answer = passkey.sign(challenge(client));
            assertThat(told(client.post("/sign-in/passkey", Map.of("passkey", answer))
                            .body()))
                    .isEqualTo(one);
        }

        assertThat(RunningLodestar.bean(SlowHashes.class).comparisons()).isEqualTo(before);
    }

    @Test
    void the_question_is_alike_for_a_phone_that_is_known_and_one_that_is_not() {
        var known = challenge(phoneWith(new SoftPasskey(), jo));
        var strange = challenge(new Client());

        assertThat(withoutChallenge(known)).isEqualTo(withoutChallenge(strange));
        assertThat(known.at("/publicKey/allowCredentials").isMissingNode()).isTrue();
    }

    private Client phoneWith(SoftPasskey passkey, YoungPerson person) {
        return phoneWith(passkey, council, person);
    }

    private Client phoneWith(SoftPasskey passkey, MadeUp of, YoungPerson person) {
        var invitation = of.invitation(person.id()).secret();
        var phone = new Client();
        var made = passkey.make(askForNew(phone, invitation));
        var answer = phone.post("/sign-in", Map.of("code", invitation, "passkey", made));
        assertThat(answer.body()).contains("SIGNED_IN");
        return phone;
    }

    private static JsonNode askForNew(Client client, String invitation) {
        return Client.tree(
                client.post("/sign-in/passkey/new", Map.of("code", invitation)).body());
    }

    private static JsonNode challenge(Client client) {
        return Client.tree(client.post("/sign-in/passkey/challenge", "{}").body());
    }

    private static String withoutChallenge(JsonNode asked) {
        return asked.toString().replaceAll("\"challenge\":\"[^\"]+\"", "");
    }

    private static void comeBack(Client phone, Map<String, Object> answer) {
        var told = phone.post("/sign-in/passkey", Map.of("passkey", answer));
        assertThat(told.body()).contains("SIGNED_IN");
    }

    private static void refused(Client phone, Map<String, Object> answer) {
        var told = phone.post("/sign-in/passkey", Map.of("passkey", answer));
        assertThat(told.statusCode()).isEqualTo(400);
        assertThat(told(told.body())).isEqualTo(didNotWork());
    }

    private static String nameOn(Client phone) {
        return phone.ask("{ me { name } }").at("/data/me/name").asText();
    }

    private static String didNotWork() {
        return told(new Client().post("/sign-in/pin", Map.of("pin", "000000")).body());
    }

    private static String told(String body) {
        return body.replaceAll("\"requestId\":\"[0-9a-f-]{36}\"", "");
    }
}
