package lodestar.accounts;

import static lodestar.Client.code;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.UUID;
import lodestar.Client;
import lodestar.MadeUp;
import lodestar.access.Role;
import lodestar.people.Helper;
import lodestar.people.YoungPerson;
import lodestar.store.DatabaseAs;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A young person's new phone is asked about on their others, until they say there that it is theirs. */
class KnowDeviceApiTest {

    private static final String KNOW = "mutation($input: KnowDeviceInput!) { knowDevice(input: $input) { deviceId } }";
    private static final String MINE = "{ me { youngPerson { devices { id known } } } }";

    private final MadeUp council = MadeUp.council();
    private final YoungPerson jo = council.youngPerson("Jo", 14);
    private final Helper sam = council.helper("Sam");
    private final Client phone = council.signedIn(jo);
    private final Client tablet = council.signedIn(jo);

    @Nested
    class A_new_phone {

        @Test
        void is_not_known_on_any_other() {
            assertThat(known(phone, tablet)).isEqualTo("false");
            assertThat(known(tablet, phone)).isEqualTo("false");
        }

        @Test
        void is_known_once_they_said_on_another_that_it_is_theirs() {
            assertThat(know(phone, tablet).at("/data/knowDevice/deviceId").asText())
                    .isEqualTo(Phones.idOf(tablet));

            assertThat(known(phone, tablet)).isEqualTo("true");
            assertThat(known(phone, phone)).isEqualTo("false");
        }

        /**
         * Otherwise whoever comes in twice has the one phone speak for the other, and the young person is never asked.
         */
        @Test
        void is_still_asked_about_on_the_phones_on_which_they_did_not_say_so() {
            var third = council.signedIn(jo);

            know(third, tablet);

            assertThat(known(phone, tablet)).isEqualTo("false");
            assertThat(known(third, tablet)).isEqualTo("true");
        }

        @Test
        void says_nothing_about_itself() {
            assertThat(code(know(tablet, tablet))).isEqualTo("NOT_ITSELF");
            assertThat(rows()).isZero();
        }

        @Test
        void that_was_ended_is_not_there_any_more() {
            DatabaseAs.owner()
                    .change("UPDATE device SET ended_at = '2026-01-01' WHERE id = UNHEX('%s')"
                            .formatted(Phones.idOf(tablet).replace("-", "")));

            assertThat(code(know(phone, tablet))).isEqualTo("NOT_FOUND");
        }

        @Test
        void said_twice_to_be_theirs_is_kept_once() {
            var input = input(jo, Phones.idOf(tablet));
            var first = phone.ask(KNOW, input);

            assertThat(phone.ask(KNOW, input)).isEqualTo(first);
            assertThat(know(phone, tablet).at("/data")).isEqualTo(first.at("/data"));
            assertThat(rows()).isEqualTo(1);
        }
    }

    @Nested
    class On_a_phone_that_is_not_theirs {

        private final Client friends = leavingNothing();

        @Test
        void each_of_theirs_is_asked_about_and_nothing_is_kept() {
            assertThat(known(friends, phone)).isEqualTo("false");
            assertThat(code(know(friends, phone))).isEqualTo("NOT_ON_THIS_PHONE");
            assertThat(rows()).isZero();
        }
    }

    @Nested
    class Nobody_else {

        @Test
        void says_it_for_them() {
            council.link(sam, jo);
            var worker = council.signedIn(sam, Role.PRACTITIONER);

            var theirs = worker.ask(KNOW, input(jo, Phones.idOf(tablet)));
            var nowhere = worker.ask(KNOW, input(jo, UUID.randomUUID().toString()));

            assertThat(told(theirs)).isEqualTo(told(nowhere)).contains("NOT_FOUND");
            assertThat(rows()).isZero();
        }

        @Test
        void says_it_of_their_phones() {
            var person = council.youngPerson("Kai", 15);
            var kai = council.signedIn(person);

            var joIsAsked = know(kai, tablet);
            var asTheirOwn = kai.ask(KNOW, input(person, Phones.idOf(tablet)));
            var nowhere = kai.ask(KNOW, input(person, UUID.randomUUID().toString()));

            assertThat(told(asTheirOwn))
                    .isEqualTo(told(nowhere))
                    .isEqualTo(told(joIsAsked))
                    .contains("NOT_FOUND");
            assertThat(rows()).isZero();
        }

        @Test
        void is_told_which_they_know() {
            council.link(sam, jo);
            know(phone, tablet);

            var seen = council.signedIn(sam, Role.PRACTITIONER)
                    .ask(
                            "query($id: ID!) { youngPerson(id: $id) { devices { known } } }",
                            Map.of("id", jo.id().value()));

            assertThat(seen.findValuesAsText("known")).containsExactly("null", "null");
        }
    }

    private JsonNode know(Client on, Client other) {
        return on.ask(KNOW, input(jo, Phones.idOf(other)));
    }

    private static Map<String, Object> input(YoungPerson person, String device) {
        return Map.of(
                "input",
                Map.of(
                        "clientMutationId",
                        UUID.randomUUID(),
                        "youngPersonId",
                        person.id().toString(),
                        "deviceId",
                        device));
    }

    /** What one phone is told about another. */
    private static String known(Client on, Client other) {
        for (var device : on.ask(MINE).at("/data/me/youngPerson/devices")) {
            if (device.get("id").asText().equals(Phones.idOf(other))) {
                return device.get("known").asText();
            }
        }
        return "not there";
    }

    private Client leavingNothing() {
        var client = new Client();
        client.post("/sign-in", Map.of("code", council.invitation(jo.id()).secret(), "leaveNothing", true));
        return client;
    }

    private static String told(JsonNode answer) {
        return answer.toString().replaceAll("\"requestId\":\"[0-9a-f-]{36}\"", "");
    }

    private int rows() {
        return DatabaseAs.owner()
                .list("SELECT device_id FROM known_device WHERE council_id = '%s'".formatted(council.id()))
                .size();
    }
}
