package lodestar.looks;

import static lodestar.Client.code;
import static lodestar.looks.Emergencies.about;
import static lodestar.looks.Emergencies.input;
import static lodestar.looks.Emergencies.open;
import static lodestar.looks.Emergencies.star;
import static lodestar.looks.Emergencies.turnBack;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lodestar.Client;
import lodestar.MadeUp;
import lodestar.access.Role;
import lodestar.people.Helper;
import lodestar.people.YoungPerson;
import lodestar.star.Stars;
import lodestar.store.DatabaseAs;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmergencyApiTest {

    private final MadeUp council = MadeUp.council();
    private final YoungPerson jo = council.youngPerson("Jo", 14);
    private final Helper sam = council.helper("Sam");
    private final Helper pat = council.helper("Pat");
    private final Helper chris = council.helper("Chris");
    private final Helper kim = council.helper("Kim");
    private final Client asChris = council.signedIn(chris, Role.PRACTITIONER);

    /** Jo is supported by Sam; Chris is somebody else's worker. */
    EmergencyApiTest() {
        council.link(sam, jo);
        council.manages(pat, sam);
        council.manages(kim, chris);
    }

    @Nested
    class A_worker_who_does_not_support_the_young_person {

        @Test
        void reads_the_star_and_the_name_after_opening_the_record_and_not_before() {
            giveStarAndView();
            assertThat(code(star(asChris, jo))).isEqualTo("NOT_FOUND");

            open(asChris, jo, "NOW");

            var read = star(asChris, jo);
            assertThat(read.at("/data/youngPerson/name").asText()).isEqualTo("Jo");
            assertThat(read.at("/data/youngPerson/supporters").findValuesAsText("name"))
                    .containsExactly("Pat", "Sam");
            assertThat(read.at("/data/youngPerson/star/latest/hope").asText()).isEqualTo("a flat");
        }

        @Test
        void does_not_read_what_workers_said() {
            giveStarAndView();
            open(asChris, jo, "NOW");

            assertThat(star(asChris, jo).at("/data/youngPerson/star/view").isNull())
                    .isTrue();
            assertThat(star(asChris, jo).at("/data/youngPerson/star/seenDifferently"))
                    .isEmpty();
            assertThat(star(asSam(), jo).at("/data/youngPerson/star/view/id").asText())
                    .isNotEmpty();
        }

        @Test
        void can_write_nothing() {
            open(asChris, jo, "NOW");

            var view = Stars.view(jo, List.of(Map.of("area", "HOME", "step", 3, "words", "I saw it.")));
            assertThat(code(asChris.ask(
                            "mutation($i:GiveViewInput!){giveView(input:$i){reading{id}}}", Map.of("i", view))))
                    .isEqualTo("NOT_FOUND");
        }

        @Test
        void opens_one_record_for_one_account() {
            var kai = council.youngPerson("Kai", 14);
            open(asChris, jo, "NOW");

            assertThat(code(star(asChris, kai))).isEqualTo("NOT_FOUND");
            assertThat(code(star(council.signedIn(council.helper("Robin"), Role.PRACTITIONER), jo)))
                    .isEqualTo("NOT_FOUND");
            assertThat(code(star(council.signedIn(chris, Role.SAFEGUARDING_LEAD), jo)))
                    .isEqualTo("NOT_FOUND");
            assertThat(asChris.ask("{caseload{nodes{id}}}").at("/data/caseload/nodes"))
                    .isEmpty();
        }

        @Test
        void reads_for_60_minutes_of_the_servers_clock_and_not_a_request_longer() {
            var before = Instant.now();
            var answer = open(asChris, input(jo, "NOW"));
            var ends = Instant.parse(answer.at("/data/breakGlass/glass/endsAt").asText());
            assertThat(Duration.between(before, ends)).isBetween(Duration.ofMinutes(59), Duration.ofMinutes(61));
            var glass = answer.at("/data/breakGlass/glass/id").asText();

            turnBack(glass, 59);
            assertThat(star(asChris, jo).has("errors")).isFalse();
            turnBack(glass, 1);
            assertThat(code(star(asChris, jo))).isEqualTo("NOT_FOUND");
        }

        @Test
        void opens_it_again_only_when_it_has_ended() {
            var glass = open(asChris, jo, "NOW");
            assertThat(code(open(asChris, input(jo, "NOW")))).isEqualTo("OPEN_ALREADY");

            turnBack(glass, 60);

            assertThat(open(asChris, input(jo, "NOW")).has("errors")).isFalse();
        }

        @Test
        void sends_it_twice_and_opens_it_once() {
            var once = input(jo, "NOW");

            assertThat(open(asChris, once)).isEqualTo(open(asChris, once));
            assertThat(glasses()).hasSize(1);
        }
    }

    @Nested
    class A_reason {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "                                  ",
                    "too short to tell",
                    "aaaaaaaaaaaaaaaaaaaaaaaaaaaa",
                    "a a a a a a a a a a a a a a a a",
                    "test test test test test test",
                    "ab cd ab cd ab cd ab cd ab cd",
                    "1234567890 1234 5678 90 123 456",
                    "short    enough      with     blanks"
                })
        void that_tells_nobody_anything_opens_nothing(String reason) {
            var wanted = input(jo, "NOW");
            wanted.put(
                    "reason",
                    reason.equals("short    enough      with     blanks") ? "why   ever      not        " : reason);

            var answer = open(asChris, wanted);

            assertThat(code(answer)).isEqualTo("INVALID");
            assertThat(answer.at("/errors/0/extensions/field").asText()).isEqualTo("reason");
            assertThat(glasses()).isEmpty();
        }

        @Test
        void is_also_needed_for_not_telling_the_young_person() {
            var wanted = input(jo, "LATER");
            wanted.put("notSafe", "no");

            assertThat(open(asChris, wanted).at("/errors/0/extensions/field").asText())
                    .isEqualTo("notSafe");
        }

        @Test
        void is_sealed_with_the_young_persons_key_before_it_is_kept() {
            open(asChris, jo, "LATER");

            assertThat(DatabaseAs.owner()
                            .list("SELECT CONCAT(CAST(reason AS CHAR), CAST(not_safe AS CHAR)) FROM glass WHERE %s"
                                    .formatted(ofJo())))
                    .singleElement()
                    .asString()
                    .doesNotContain("school", "phone");
        }
    }

    @Nested
    class It_is_not_opened {

        @Test
        void for_somebody_who_is_not_there_another_councils_or_ones_own_and_all_answers_are_the_same() {
            var elsewhere = MadeUp.council().youngPerson("Lee", 14);
            var mine = council.youngPerson("Ash", 14);
            council.link(chris, mine);
            var nobody = plain(open(asChris, asReference("NOBODY-1")));

            assertThat(code(open(asChris, asReference("NOBODY-1")))).isEqualTo("NOT_FOUND");
            for (var reference : List.of(elsewhere.reference(), mine.reference(), "ref ✨", "%", "x".repeat(300))) {
                assertThat(plain(open(asChris, asReference(reference))))
                        .as(reference)
                        .isEqualTo(nobody);
            }
        }

        @ParameterizedTest
        @ValueSource(strings = {"CARER", "PARTICIPATION_LEAD", "PANEL_MEMBER", "RECORDS_OFFICER", "ADMINISTRATOR"})
        void by_whom_the_matrix_does_not_name(String role) {
            var client = council.signedIn(council.helper("Vic"), Role.valueOf(role));

            assertThat(code(open(client, input(jo, "NOW")))).isEqualTo("NOT_FOUND");
            assertThat(glasses()).isEmpty();
        }

        @Test
        void when_nobody_could_be_told() {
            council.signedIn(council.helper("Iris"), Role.RECORDS_OFFICER);
            var owner = DatabaseAs.owner();
            owner.change("REVOKE INSERT ON notice FROM " + DatabaseAs.applicationName());
            try {
                assertThat(open(asChris, input(jo, "NOW")).has("errors")).isTrue();
            } finally {
                owner.change("GRANT INSERT ON notice TO " + DatabaseAs.applicationName());
            }

            assertThat(glasses()).isEmpty();
            assertThat(code(star(asChris, jo))).isEqualTo("NOT_FOUND");
        }
    }

    @Nested
    class It_is_ended_before_its_time {

        private final String glass = open(asChris, jo, "NOW");

        @Test
        void by_whoever_opened_it_at_their_very_next_request() {
            assertThat(about(asChris, "endGlass", glass)
                            .at("/data/endGlass/glass/endedAt")
                            .asText())
                    .isNotEmpty();
            assertThat(code(star(asChris, jo))).isEqualTo("NOT_FOUND");
        }

        @Test
        void by_the_managers_of_either_side_and_a_records_officer() {
            for (var client : List.of(
                    council.signedIn(pat, Role.MANAGER),
                    council.signedIn(kim, Role.MANAGER),
                    council.signedIn(council.helper("Iris"), Role.RECORDS_OFFICER))) {
                assertThat(about(client, "endGlass", glass).has("errors")).isFalse();
            }
            assertThat(code(star(asChris, jo))).isEqualTo("NOT_FOUND");
        }

        @Test
        void by_nobody_else_to_whom_it_is_as_if_it_were_not_there() {
            var nothing = plain(about(asSam(), "endGlass", UUID.randomUUID().toString()));
            for (var client : List.of(
                    asSam(),
                    council.signedIn(council.helper("Robin"), Role.PRACTITIONER),
                    council.signedIn(council.helper("Lou"), Role.MANAGER),
                    council.signedIn(council.helper("Femi"), Role.SAFEGUARDING_LEAD),
                    council.signedIn(council.helper("Max"), Role.ADMINISTRATOR),
                    council.signedIn(jo),
                    MadeUp.council().signedIn(MadeUp.council().helper("Far"), Role.RECORDS_OFFICER))) {
                assertThat(plain(about(client, "endGlass", glass))).isEqualTo(nothing);
            }
            assertThat(star(asChris, jo).has("errors")).isFalse();
        }
    }

    private Client asSam() {
        return council.signedIn(sam, Role.PRACTITIONER);
    }

    private void giveStarAndView() {
        var reading = new HashMap<>(Stars.reading(List.of(Stars.step("HOME", 3))));
        reading.put("hope", "a flat");
        Stars.give(council.signedIn(jo), reading);
        var view = Stars.view(jo, List.of(Map.of("area", "HOME", "step", 1, "words", "I saw it.")));
        asSam().ask("mutation($i:GiveViewInput!){giveView(input:$i){reading{id}}}", Map.of("i", view));
    }

    private Map<String, Object> asReference(String reference) {
        var wanted = input(jo, "NOW");
        wanted.put("reference", reference);
        return wanted;
    }

    private List<String> glasses() {
        return DatabaseAs.owner().list("SELECT HEX(id) FROM glass WHERE " + ofJo());
    }

    private String ofJo() {
        return "young_person_id = 0x" + jo.id().toString().replace("-", "");
    }

    private static String plain(JsonNode answer) {
        return answer.toString().replaceAll("\"requestId\":\"[0-9a-f-]{36}\"", "");
    }
}
