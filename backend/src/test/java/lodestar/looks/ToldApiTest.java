package lodestar.looks;

import static lodestar.Client.code;
import static lodestar.looks.Emergencies.NOT_SAFE;
import static lodestar.looks.Emergencies.REASON;
import static lodestar.looks.Emergencies.about;
import static lodestar.looks.Emergencies.notices;
import static lodestar.looks.Emergencies.open;
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

/** Who is told that a record was opened in an emergency, and when. */
class ToldApiTest {

    private final MadeUp council = MadeUp.council();
    private final YoungPerson jo = council.youngPerson("Jo", 14);
    private final Helper sam = council.helper("Sam");
    private final Helper pat = council.helper("Pat");
    private final Helper chris = council.helper("Chris");
    private final Helper kim = council.helper("Kim");
    private final Client asChris = council.signedIn(chris, Role.PRACTITIONER);
    private final Client asPat = council.signedIn(pat, Role.MANAGER);
    private final Client asKim = council.signedIn(kim, Role.MANAGER);
    private final Client asIris = council.signedIn(council.helper("Iris"), Role.RECORDS_OFFICER);
    private final Client asIsa = council.signedIn(council.helper("Isa"), Role.RECORDS_OFFICER);
    private final Client asFemi = council.signedIn(council.helper("Femi"), Role.SAFEGUARDING_LEAD);
    private final Client asJo = council.signedIn(jo);

    /** Pat manages Jo's worker, and Kim manages Chris. */
    ToldApiTest() {
        council.link(sam, jo);
        council.manages(pat, sam);
        council.manages(kim, chris);
    }

    @Nested
    class At_once {

        @Test
        void are_told_the_managers_of_both_sides_every_records_officer_and_the_young_person() {
            open(asChris, jo, "NOW");

            for (var client : List.of(asPat, asKim, asIris, asIsa, asJo)) {
                var told = notices(client);
                assertThat(told.at("/unseen").asInt()).isEqualTo(1);
                assertThat(told.at("/nodes/0/kind").asText()).isEqualTo("EMERGENCY");
                assertThat(told.at("/nodes/0/who").asText()).isEqualTo("Chris");
                assertThat(told.at("/nodes/0/role").asText()).isEqualTo("PRACTITIONER");
                assertThat(told.at("/nodes/0/reference").asText()).isEqualTo(jo.reference());
            }
            for (var client : List.of(asFemi, council.signedIn(council.helper("Lou"), Role.MANAGER))) {
                assertThat(notices(client).at("/unseen").asInt()).isZero();
            }
        }

        @Test
        void the_adults_are_told_why_and_nobody_is_told_the_young_persons_name() {
            open(asChris, jo, "LATER");

            for (var client : List.of(asPat, asKim, asIris, asFemi)) {
                var told = glassOfNotice(client);
                assertThat(told.at("/reason").asText()).isEqualTo(REASON);
                assertThat(told.at("/notSafe").asText()).isEqualTo(NOT_SAFE);
                assertThat(told.at("/youngPersonId").isNull()).isTrue();
                assertThat(told.at("/toldAt").isNull()).isTrue();
            }
        }

        @Test
        void whoever_opened_it_is_not_told_of_themselves() {
            council.manages(kim, kim);
            open(asKim, jo, "NOW");

            assertThat(notices(asKim).at("/unseen").asInt()).isZero();
            assertThat(notices(asPat).at("/unseen").asInt()).isEqualTo(1);
        }

        @Test
        void a_manager_who_comes_in_for_the_first_time_later_finds_it() {
            var new_manager = council.helper("Nia");
            council.manages(new_manager, sam);
            open(asChris, jo, "NOW");

            assertThat(notices(council.signedIn(new_manager, Role.MANAGER))
                            .at("/unseen")
                            .asInt())
                    .isEqualTo(1);
        }
    }

    @Nested
    class When_it_is_not_safe_yet {

        private final String glass = open(asChris, jo, "LATER");

        @Test
        void the_young_person_is_not_told_and_the_safeguarding_leads_are() {
            assertThat(notices(asJo).at("/nodes")).isEmpty();
            assertThat(notices(asFemi).at("/unseen").asInt()).isEqualTo(1);
        }

        @Test
        void it_stays_on_the_lists_of_those_who_can_say_when_it_is() {
            for (var client : List.of(asIris, asFemi, asPat)) {
                var untold = untold(client);
                assertThat(untold).hasSize(1);
                assertThat(untold.at("/0/notSafe").asText()).isEqualTo(NOT_SAFE);
                assertThat(untold.at("/0/openedAt").asText()).isNotEmpty();
                assertThat(untold.at("/0/canTell").asBoolean()).isTrue();
            }
            assertThat(untold(asKim)).isEmpty();
            assertThat(untold(council.signedIn(council.helper("Lou"), Role.MANAGER)))
                    .isEmpty();
        }

        @Test
        void one_of_them_says_so_and_the_young_person_is_told_once() {
            assertThat(about(asIris, "tellOfGlass", glass)
                            .at("/data/tellOfGlass/glass/toldAt")
                            .asText())
                    .isNotEmpty();
            assertThat(about(asPat, "tellOfGlass", glass).has("errors")).isFalse();

            assertThat(notices(asJo).at("/unseen").asInt()).isEqualTo(1);
            assertThat(untold(asIris)).isEmpty();
        }

        @Test
        void nobody_else_can_say_so() {
            for (var client : List.of(asChris, asKim, asJo, council.signedIn(sam, Role.PRACTITIONER))) {
                assertThat(code(about(client, "tellOfGlass", glass))).isEqualTo("NOT_FOUND");
            }
            assertThat(notices(asJo).at("/nodes")).isEmpty();
        }

        @Test
        void whoever_opened_it_cannot_say_so_alone_not_even_in_another_role() {
            assertThat(code(about(council.signedIn(chris, Role.SAFEGUARDING_LEAD), "tellOfGlass", glass)))
                    .isEqualTo("NOT_ALONE");
            assertThat(code(about(council.signedIn(chris, Role.RECORDS_OFFICER), "tellOfGlass", glass)))
                    .isEqualTo("NOT_ALONE");
            assertThat(notices(asJo).at("/nodes")).isEmpty();
        }
    }

    @Nested
    class Having_seen_it {

        @Test
        void is_dated_and_the_first_time_counts() {
            open(asChris, jo, "NOW");
            var notice = notices(asPat).at("/nodes/0/id").asText();

            var first = saw(asPat, notice).at("/data/sawNotice/notice/seenAt").asText();

            assertThat(first).isNotEmpty();
            assertThat(saw(asPat, notice).at("/data/sawNotice/notice/seenAt").asText())
                    .isEqualTo(first);
            assertThat(notices(asPat).at("/unseen").asInt()).isZero();
            assertThat(notices(asIris).at("/unseen").asInt()).isEqualTo(1);
        }

        @Test
        void is_said_by_whom_it_was_told_and_nobody_else() {
            open(asChris, jo, "NOW");
            var notice = notices(asPat).at("/nodes/0/id").asText();

            for (var client : List.of(asIris, asJo, asKim, asFemi, council.signedIn(pat, Role.RECORDS_OFFICER))) {
                assertThat(code(saw(client, notice))).isEqualTo("NOT_FOUND");
            }
            assertThat(notices(asPat).at("/unseen").asInt()).isEqualTo(1);
        }

        @Test
        void what_was_not_seen_is_found_behind_all_that_was() {
            open(asChris, jo, "NOW");
            var old = notices(asIris).at("/nodes/0/id").asText();
            Emergencies.endAll();
            open(asChris, jo, "NOW");
            var newer = notices(asIris).at("/nodes/0/id").asText();
            saw(asIris, newer);

            var unseen = asIris.ask("{notices(first:1,unseenOnly:true){nodes{id} pageInfo{hasNextPage}}}")
                    .at("/data/notices");

            assertThat(unseen.at("/nodes")).hasSize(1);
            assertThat(unseen.at("/nodes/0/id").asText()).isEqualTo(old).isNotEqualTo(newer);
            assertThat(unseen.at("/pageInfo/hasNextPage").asBoolean()).isFalse();
        }

        @Test
        void of_many_comes_page_by_page() {
            for (int time = 0; time < 3; time++) {
                open(asChris, jo, "NOW");
                Emergencies.endAll();
            }
            var query = "query($a:String){notices(first:2,after:$a){nodes{id} pageInfo{hasNextPage endCursor}}}";
            var first = asIris.ask(query).at("/data/notices");
            var cursor = first.at("/pageInfo/endCursor").asText();
            var second = asIris.ask(query, Map.of("a", cursor)).at("/data/notices");

            assertThat(first.at("/nodes")).hasSize(2);
            assertThat(second.at("/nodes")).hasSize(1).doesNotContainAnyElementsOf(first.at("/nodes"));
            assertThat(code(asIris.ask(query, Map.of("a", "bm9uZQ")))).isEqualTo("INVALID");
        }
    }

    private static JsonNode glassOfNotice(Client client) {
        return client.ask("{notices{nodes{glass{reason notSafe toldAt youngPersonId}}}}")
                .at("/data/notices/nodes/0/glass");
    }

    private static JsonNode untold(Client client) {
        return client.ask("{untoldGlasses{nodes{id notSafe openedAt canTell}}}").at("/data/untoldGlasses/nodes");
    }

    private static JsonNode saw(Client client, String notice) {
        return client.ask(
                "mutation($i:SawNoticeInput!){sawNotice(input:$i){notice{seenAt}}}",
                Map.of("i", Map.of("clientMutationId", UUID.randomUUID().toString(), "noticeId", notice)));
    }
}
