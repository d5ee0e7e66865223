package lodestar.people;

import static lodestar.Client.code;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.UUID;
import lodestar.Client;
import lodestar.MadeUp;
import lodestar.access.Role;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PeopleApiTest {

    private static final String SAY = "mutation($input: SayMyNameInput!) { sayMyName(input: $input) { name version } }";

    private final MadeUp council = MadeUp.council();
    private final YoungPerson jo = council.youngPerson("Josephine", 14);

    @Nested
    class A_name {

        @Test
        void is_what_the_young_person_says_and_their_worker_sees_it() {
            var sam = council.helper("Sam");
            council.link(sam, jo);

            assertThat(say(council.signedIn(jo), "  Jo ✨ ", 1)
                            .at("/data/sayMyName")
                            .toString())
                    .isEqualTo("{\"name\":\"Jo ✨\",\"version\":2}");

            assertThat(council.signedIn(sam, Role.PRACTITIONER)
                            .ask("{ caseload { nodes { name nameIsTheirOwn } } }")
                            .at("/data/caseload/nodes")
                            .toString())
                    .isEqualTo("[{\"name\":\"Jo ✨\",\"nameIsTheirOwn\":true}]");
        }

        @Test
        void changed_on_another_phone_first_shows_both_and_overwrites_neither() {
            var phone = council.signedIn(jo);
            var tablet = council.signedIn(jo);
            say(phone, "Jo", 1);

            var answer = say(tablet, "Josie", 1);

            assertThat(code(answer)).isEqualTo("CONFLICT");
            assertThat(answer.at("/errors/0/extensions/current").toString())
                    .contains("\"name\":\"Jo\"", "\"version\":2");
            assertThat(tablet.ask("{ me { name } }").at("/data/me/name").asText())
                    .isEqualTo("Jo");
        }

        @Test
        void sent_again_after_a_later_change_gets_the_same_answer_and_changes_nothing() {
            var phone = council.signedIn(jo);
            var first = input("Jo", 1);
            var once = phone.ask(SAY, Map.of("input", first));
            say(phone, "Josie", 2);

            assertThat(phone.ask(SAY, Map.of("input", first))).isEqualTo(once);
            assertThat(phone.ask("{ me { name } }").at("/data/me/name").asText())
                    .isEqualTo("Josie");
        }

        @Test
        void that_is_blank_or_too_long_is_told_what_to_do() {
            var phone = council.signedIn(jo);

            assertThat(say(phone, "   ", 1).at("/errors/0/message").asText())
                    .isEqualTo("Type what you want to be called.");
            assertThat(say(phone, "o".repeat(61), 1).at("/errors/0/message").asText())
                    .isEqualTo("That is 61 characters. There is room for 60. Please make it shorter.");
        }
    }

    @Test
    void supporters_are_named_with_whether_they_see_the_star() {
        var sam = council.helper("Sam");
        var pat = council.helper("Pat");
        council.link(sam, jo);
        council.manages(pat, sam);
        council.link(council.helper("Ade"), jo, SupportLink.Kind.CARER);
        council.end(council.link(council.helper("Old"), jo));

        var supporters = council.signedIn(jo)
                .ask("{ me { youngPerson { supporters { name kind seesStar } } } }")
                .at("/data/me/youngPerson/supporters");

        assertThat(supporters)
                .map(JsonNode::toString)
                .containsExactlyInAnyOrder(
                        "{\"name\":\"Sam\",\"kind\":\"SOCIAL_WORKER\",\"seesStar\":true}",
                        "{\"name\":\"Pat\",\"kind\":\"MANAGER\",\"seesStar\":true}",
                        "{\"name\":\"Ade\",\"kind\":\"CARER\",\"seesStar\":false}");
    }

    private static JsonNode say(Client client, String name, int version) {
        return client.ask(SAY, Map.of("input", input(name, version)));
    }

    private static Map<String, Object> input(String name, int version) {
        return Map.of("clientMutationId", UUID.randomUUID().toString(), "name", name, "version", version);
    }
}
