package lodestar.looks;

import static lodestar.Client.code;
import static lodestar.looks.Emergencies.REASON;
import static lodestar.looks.Emergencies.about;
import static lodestar.looks.Emergencies.notices;
import static lodestar.looks.Emergencies.open;
import static lodestar.looks.Emergencies.star;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lodestar.Client;
import lodestar.MadeUp;
import lodestar.access.Role;
import lodestar.people.Helper;
import lodestar.people.YoungPerson;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What a young person is told about who looked at their things. */
class LooksApiTest {

    private final MadeUp council = MadeUp.council();
    private final YoungPerson jo = council.youngPerson("Jo", 14);
    private final Helper sam = council.helper("Sam");
    private final Helper pat = council.helper("Pat");
    private final Helper chris = council.helper("Chris");
    private final Client asJo = council.signedIn(jo);
    private final Client asSam = council.signedIn(sam, Role.PRACTITIONER);
    private final Client asChris = council.signedIn(chris, Role.PRACTITIONER);
    private final Client asIris = council.signedIn(council.helper("Iris"), Role.RECORDS_OFFICER);

    /** Sam supports Jo, and Pat manages Sam. */
    LooksApiTest() {
        council.link(sam, jo);
        council.manages(pat, sam);
    }

    @Nested
    class A_look {

        @Test
        void says_who_looked_as_what_when_at_what_and_why_they_may() {
            star(asSam, jo);

            var look = looks(asJo).get(0);

            assertThat(look.at("/who").asText()).isEqualTo("Sam");
            assertThat(look.at("/role").asText()).isEqualTo("PRACTITIONER");
            assertThat(look.at("/at").asText()).isNotEmpty();
            assertThat(look.at("/things").toString()).isEqualTo("[\"STAR\"]");
            assertThat(look.at("/why").asText()).isEqualTo("SUPPORTS");
            assertThat(look.at("/kind").asText()).isEqualTo("SOCIAL_WORKER");
            assertThat(look.at("/since").asText())
                    .isEqualTo(council.today().minusDays(30).toString());
        }

        @Test
        void by_a_manager_says_whom_they_manage() {
            star(council.signedIn(pat, Role.MANAGER), jo);

            var look = looks(asJo).get(0);

            assertThat(look.at("/who").asText()).isEqualTo("Pat");
            assertThat(look.at("/why").asText()).isEqualTo("MANAGES");
            assertThat(look.at("/manages").toString()).isEqualTo("[\"Sam\"]");
        }

        @Test
        void in_an_emergency_says_the_reason() {
            open(asChris, jo, "NOW");
            star(asChris, jo);

            var look = looks(asJo).get(0);

            assertThat(look.at("/who").asText()).isEqualTo("Chris");
            assertThat(look.at("/why").asText()).isEqualTo("BREAK_GLASS");
            assertThat(look.at("/reason").asText()).isEqualTo(REASON);
        }

        @Test
        void in_each_of_two_emergencies_stands_by_itself_with_its_own_reason() {
            open(asChris, jo, "NOW");
            star(asChris, jo);
            Emergencies.endAll();
            var again = Emergencies.input(jo, "NOW");
            again.put("reason", "The police rang: they found a bag of theirs.");
            open(asChris, again);
            star(asChris, jo);

            assertThat(looks(asJo).findValuesAsText("reason"))
                    .containsExactly("The police rang: they found a bag of theirs.", REASON);
        }

        @Test
        void by_the_records_officer_at_who_looked_is_one_too() {
            looks(asIris);

            var look = looks(asJo).get(0);

            assertThat(look.at("/who").asText()).isEqualTo("Iris");
            assertThat(look.at("/why").asText()).isEqualTo("COUNCIL");
            assertThat(look.at("/things").toString()).isEqualTo("[\"WHO_LOOKED\"]");
        }

        @Test
        void of_several_requests_one_after_the_other_is_one() {
            star(asSam, jo);
            star(asSam, jo);
            star(asSam, jo);

            assertThat(looks(asJo)).hasSize(1);
        }
    }

    @Nested
    class No_look {

        @Test
        void is_a_list_a_refusal_or_ones_own_visit() {
            asSam.ask("{caseload{nodes{id name star{latest{hope}}}}}");
            star(asChris, jo);
            asJo.ask("{me{name youngPerson{star{latest{hope}}}}}");
            star(asJo, jo);

            assertThat(looks(asJo)).isEmpty();
        }

        @Test
        void is_shown_to_anybody_else_to_whom_it_is_as_if_there_were_nobody() {
            star(asSam, jo);
            var nobody = plain(asked(asSam, UUID.randomUUID().toString()));

            for (var client : List.of(
                    asSam,
                    asChris,
                    council.signedIn(pat, Role.MANAGER),
                    council.signedIn(council.helper("Femi"), Role.SAFEGUARDING_LEAD),
                    council.signedIn(council.helper("Max"), Role.ADMINISTRATOR),
                    council.signedIn(council.youngPerson("Kai", 14)),
                    MadeUp.council().signedIn(MadeUp.council().helper("Far"), Role.RECORDS_OFFICER))) {
                assertThat(plain(asked(client, jo.id().toString()))).isEqualTo(nobody);
            }
        }
    }

    @Nested
    class Looks_in_an_emergency_of_which_it_is_not_safe_to_tell {

        private final String glass = open(asChris, jo, "LATER");

        @Test
        void are_left_out_until_the_young_person_is_told_and_then_have_their_true_dates() {
            star(asChris, jo);
            star(asSam, jo);
            var known = looks(asIris);
            assertThat(known.findValuesAsText("who")).contains("Chris", "Sam");
            assertThat(looks(asJo).findValuesAsText("who"))
                    .doesNotContain("Chris")
                    .contains("Sam");

            about(asIris, "tellOfGlass", glass);

            var told = of("Chris", looks(asJo));
            assertThat(told.at("/at")).isEqualTo(of("Chris", known).at("/at"));
            assertThat(told.at("/reason").asText()).isEqualTo(REASON);
            assertThat(told.at("/toldAt").asText()).isNotEmpty();
        }

        @Test
        void are_left_out_also_when_it_ended_before_its_time() {
            star(asChris, jo);
            about(asChris, "endGlass", glass);

            assertThat(looks(asJo).findValuesAsText("who")).doesNotContain("Chris");
        }

        @Test
        void hide_no_other_emergency_that_the_young_person_was_told_of() {
            star(asChris, jo);
            var other = council.signedIn(council.helper("Robin"), Role.PRACTITIONER);
            open(other, jo, "NOW");
            star(other, jo);

            assertThat(looks(asJo).findValuesAsText("who")).contains("Robin").doesNotContain("Chris");
        }

        @Test
        void cannot_be_spoken_of_by_their_id() {
            star(asChris, jo);
            var id = of("Chris", looks(asIris)).at("/id").asText();

            assertThat(code(notExpected(asJo, id))).isEqualTo("NOT_FOUND");
        }
    }

    @Nested
    class I_did_not_expect_this {

        @Test
        void goes_to_the_records_officer_and_the_young_person_sees_whether_they_saw_it() {
            star(asSam, jo);
            var id = of("Sam", looks(asJo)).at("/id").asText();

            assertThat(notExpected(asJo, id)
                            .at("/data/lookNotExpected/look/notExpected/saidAt")
                            .asText())
                    .isNotEmpty();

            var notice = notices(asIris).at("/nodes/0");
            assertThat(notice.at("/kind").asText()).isEqualTo("NOT_EXPECTED");
            assertThat(notice.at("/who").asText()).isEqualTo("Sam");
            assertThat(notice.at("/reference").asText()).isEqualTo(jo.reference());
            assertThat(of("Sam", looks(asJo)).at("/notExpected/told").toString())
                    .isEqualTo("[{\"name\":\"Iris\",\"seenAt\":null}]");

            saw(asIris, notice.at("/id").asText());

            assertThat(of("Sam", looks(asJo)).at("/notExpected/told/0/seenAt").asText())
                    .isNotEmpty();
        }

        @Test
        void is_said_once_however_often_it_is_sent() {
            star(asSam, jo);
            var id = of("Sam", looks(asJo)).at("/id").asText();

            notExpected(asJo, id);

            assertThat(notExpected(asJo, id).has("errors")).isFalse();
            assertThat(notices(asIris).at("/unseen").asInt()).isEqualTo(1);
        }

        @Test
        void about_the_only_records_officer_goes_to_the_safeguarding_lead() {
            var asFemi = council.signedIn(council.helper("Femi"), Role.SAFEGUARDING_LEAD);
            looks(asIris);

            notExpected(asJo, of("Iris", looks(asJo)).at("/id").asText());

            assertThat(notices(asIris).at("/unseen").asInt()).isZero();
            assertThat(notices(asFemi).at("/unseen").asInt()).isEqualTo(1);
        }

        @Test
        void is_said_of_ones_own_looks_and_of_nobody_elses() {
            var kai = council.youngPerson("Kai", 14);
            council.link(sam, kai);
            star(asSam, kai);
            var theirs = looks(council.signedIn(kai), kai).get(0).at("/id").asText();

            assertThat(code(notExpected(asJo, theirs))).isEqualTo("NOT_FOUND");
            assertThat(code(notExpected(asSam, theirs))).isEqualTo("NOT_FOUND");
            assertThat(notices(asIris).at("/nodes")).isEmpty();
        }
    }

    private JsonNode looks(Client client) {
        return looks(client, jo);
    }

    private static JsonNode looks(Client client, YoungPerson about) {
        var answer = asked(client, about.id().toString());
        assertThat(answer.has("errors")).as(answer.toString()).isFalse();
        return answer.at("/data/looks/nodes");
    }

    private static JsonNode asked(Client client, String about) {
        return client.ask(
                "query($id:ID!){looks(youngPersonId:$id,first:10){nodes{id who role at until things(first:4) why kind"
                        + " since manages(first:4) reason toldAt notExpected{saidAt told(first:4){name seenAt}}}"
                        + " pageInfo{hasNextPage}}}",
                Map.of("id", about));
    }

    private static JsonNode of(String who, JsonNode looks) {
        for (var look : looks) {
            if (look.at("/who").asText().equals(who)) {
                return look;
            }
        }
        throw new AssertionError("No look by " + who + " in " + looks);
    }

    private static JsonNode notExpected(Client client, String look) {
        return client.ask(
                "mutation($i:NotExpectedInput!){lookNotExpected(input:$i){look{id notExpected{saidAt}}}}",
                Map.of("i", Map.of("clientMutationId", UUID.randomUUID().toString(), "lookId", look)));
    }

    private static void saw(Client client, String notice) {
        client.ask(
                "mutation($i:SawNoticeInput!){sawNotice(input:$i){notice{seenAt}}}",
                Map.of("i", Map.of("clientMutationId", UUID.randomUUID().toString(), "noticeId", notice)));
    }

    private static String plain(JsonNode answer) {
        return answer.toString().replaceAll("\"requestId\":\"[0-9a-f-]{36}\"", "");
    }
}
