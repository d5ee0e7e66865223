package lodestar.accounts;

import static lodestar.Client.code;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lodestar.Client;
import lodestar.MadeUp;
import lodestar.access.Role;
import lodestar.people.Helper;
import lodestar.people.SupportLink;
import lodestar.people.YoungPerson;
import lodestar.star.Stars;
import lodestar.store.DatabaseAs;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DeviceApiTest {

    private static final String END = "mutation($input: EndDeviceInput!) { endDevice(input: $input) { deviceId } }";
    private static final String MINE = "{ me { youngPerson { devices { id passkey here madeAt usedAt } } } }";
    private static final String THEIRS = "query($id: ID!) { youngPerson(id: $id) { devices { id here } } }";
    private static final String PIN = "271828";

    private final MadeUp council = MadeUp.council();
    private final YoungPerson jo = council.youngPerson("Jo", 14);
    private final Helper sam = council.helper("Sam");
    private final SupportLink link = council.link(sam, jo);
    private final Client worker = council.signedIn(sam, Role.PRACTITIONER);
    private final Client phone = council.signedIn(jo);

    @Nested
    class A_young_person {

        @Test
        void sees_each_of_their_phones_and_which_one_this_is() {
            var tablet = council.signedIn(jo);

            var seen = phone.ask(MINE).at("/data/me/youngPerson/devices");

            assertThat(seen.findValuesAsText("id")).containsExactly(Phones.idOf(tablet), Phones.idOf(phone));
            assertThat(seen.findValuesAsText("here")).containsExactly("false", "true");
            assertThat(seen.findValuesAsText("passkey")).containsExactly("false", "false");
            assertThat(seen.findValuesAsText("usedAt")).doesNotContain("null", "");
        }

        @Test
        void ends_another_phone_and_stays_in_on_this_one() {
            var tablet = council.signedIn(jo);

            end(phone, Phones.idOf(tablet));

            assertThat(code(tablet.ask("{ me { name } }"))).isEqualTo("SIGN_IN_NEEDED");
            assertThat(phone.ask(MINE).at("/data/me/youngPerson/devices")).hasSize(1);
        }

        @Test
        void ends_this_phone_and_is_out_at_once() {
            end(phone, Phones.idOf(phone));

            assertThat(code(phone.ask("{ me { name } }"))).isEqualTo("SIGN_IN_NEEDED");
        }

        @Test
        void ends_nobody_elses() {
            var kai = council.signedIn(council.youngPerson("Kai", 15));

            var theirs = end(kai, Phones.idOf(phone));
            var nowhere = end(kai, UUID.randomUUID().toString());
            var asMine = kai.ask(
                    END,
                    input(kai.ask("{ me { id } }").at("/data/me/id").asText(), Phones.idOf(phone), UUID.randomUUID()));

            assertThat(told(theirs)).isEqualTo(told(nowhere)).contains("NOT_FOUND");
            assertThat(told(asMine)).isEqualTo(told(nowhere));
            assertThat(phone.ask("{ me { name } }").at("/data/me/name").asText())
                    .isEqualTo("Jo");
        }
    }

    @Nested
    class A_lost_phone {

        @Test
        void is_ended_by_the_worker_and_is_out_at_its_very_next_request() {
            assertThat(end(worker, Phones.idOf(phone))
                            .at("/data/endDevice/deviceId")
                            .asText())
                    .isEqualTo(Phones.idOf(phone));

            assertThat(code(phone.ask("{ me { name } }"))).isEqualTo("SIGN_IN_NEEDED");
            assertThat(phone.post("/sign-in/pin", Map.of("pin", PIN)).body()).contains("DID_NOT_WORK");
        }

        @Test
        void takes_nothing_with_it() {
            phone.ask(
                    "mutation($input: GiveReadingInput!) { giveReading(input: $input) { clientMutationId } }",
                    Map.of("input", Stars.reading(List.of(Stars.step("HOME", 4)))));
            end(worker, Phones.idOf(phone));

            var found = council.signedIn(jo)
                    .ask("{ me { name youngPerson { star { latest { ratings { area step } } } } } }");

            assertThat(found.at("/data/me/youngPerson/star/latest/ratings").toString())
                    .isEqualTo("[{\"area\":\"HOME\",\"step\":4}]");
        }

        @Test
        void is_ended_by_the_manager_too() {
            var pat = council.helper("Pat");
            council.manages(pat, sam);

            end(council.signedIn(pat, Role.MANAGER), Phones.idOf(phone));

            assertThat(code(phone.ask("{ me { name } }"))).isEqualTo("SIGN_IN_NEEDED");
        }

        @Test
        void ended_twice_by_the_same_request_is_ended_once_and_answered_the_same() {
            var input = input(jo.id().toString(), Phones.idOf(phone), UUID.randomUUID());
            var first = worker.ask(END, input);
            var endedAt = endedAt();

            assertThat(worker.ask(END, input)).isEqualTo(first);
            assertThat(end(worker, Phones.idOf(phone)).at("/data/endDevice")).isEqualTo(first.at("/data/endDevice"));
            assertThat(endedAt()).isEqualTo(endedAt);
        }

        @Test
        void is_no_business_of_a_worker_whose_support_has_ended() {
            council.end(link);

            assertThat(code(end(worker, Phones.idOf(phone)))).isEqualTo("NOT_FOUND");
            assertThat(phone.ask("{ me { name } }").at("/data/me/name").asText())
                    .isEqualTo("Jo");
        }
    }

    /** Somebody who lives with them knows their phone and may know their PIN: no door of ours helps them along. */
    @Nested
    class A_carer {

        private final Helper ade = council.helper("Ade");
        private final SupportLink cares = council.link(ade, jo, SupportLink.Kind.CARER);
        private final Client carer = council.signedIn(ade, Role.CARER);

        @Test
        void sees_no_phones() {
            assertThat(cares.youngPersonId()).isEqualTo(jo.id());
            assertThat(code(carer.ask(THEIRS, Map.of("id", jo.id().value())))).isEqualTo("NOT_FOUND");
        }

        @Test
        void ends_none() {
            assertThat(code(end(carer, Phones.idOf(phone)))).isEqualTo("NOT_FOUND");
            assertThat(phone.ask("{ me { name } }").at("/data/me/name").asText())
                    .isEqualTo("Jo");
        }

        @Test
        void says_no_name_for_them() {
            var answer = carer.ask(
                    "mutation($input: SayMyNameInput!) { sayMyName(input: $input) { name } }",
                    Map.of("input", Map.of("clientMutationId", UUID.randomUUID(), "name", "Joey", "version", 1)));

            assertThat(code(answer)).isEqualTo("NOT_FOUND");
        }

        @Test
        void comes_in_with_their_pin_on_no_phone_of_their_own() {
            assertThat(carer.post("/sign-in/pin", Map.of("pin", PIN)).body()).contains("DID_NOT_WORK");
        }

        @Test
        void makes_no_passkey_without_an_invitation() {
            var ofCarer = council.code(ade.id(), Role.CARER);

            assertThat(carer.post("/sign-in/passkey/new", Map.of("code", ofCarer))
                            .body())
                    .contains("CODE_DOES_NOT_WORK");
            assertThat(carer.post("/sign-in/passkey/new", Map.of()).body()).contains("CODE_DOES_NOT_WORK");
        }
    }

    private JsonNode end(Client client, String device) {
        return client.ask(END, input(jo.id().toString(), device, UUID.randomUUID()));
    }

    private static Map<String, Object> input(String youngPerson, String device, UUID id) {
        return Map.of("input", Map.of("clientMutationId", id, "youngPersonId", youngPerson, "deviceId", device));
    }

    private static String told(JsonNode answer) {
        return answer.toString().replaceAll("\"requestId\":\"[0-9a-f-]{36}\"", "");
    }

    private List<String> endedAt() {
        return DatabaseAs.owner()
                .list("SELECT ended_at FROM device WHERE council_id = '%s' AND ended_at IS NOT NULL"
                        .formatted(council.id()));
    }
}
