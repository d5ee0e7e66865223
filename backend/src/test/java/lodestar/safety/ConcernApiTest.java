package lodestar.safety;

import static lodestar.safety.Concerns.close;
import static lodestar.safety.Concerns.helpNow;
import static lodestar.safety.Concerns.idOf;
import static lodestar.safety.Concerns.mine;
import static lodestar.safety.Concerns.one;
import static lodestar.safety.Concerns.openTo;
import static lodestar.safety.Concerns.takeUp;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import lodestar.Client;
import lodestar.MadeUp;
import lodestar.access.Role;
import lodestar.people.Helper;
import lodestar.people.YoungPerson;
import lodestar.star.Stars;
import lodestar.store.DatabaseAs;
import lodestar.voice.Voices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Asking for help, taking a concern up, closing it, and whom it never reaches. */
class ConcernApiTest {

    private MadeUp council;
    private YoungPerson jo;
    private Helper sam;
    private Helper femi;
    private Client phone;
    private Client worker;
    private Client lead;

    @BeforeEach
    void jo_with_sam_and_femi() {
        council = MadeUp.council();
        jo = council.youngPerson("Jo", 14);
        sam = council.helper("Sam");
        femi = council.helper("Femi");
        council.link(sam, jo);
        phone = council.signedIn(jo);
        worker = council.signedIn(sam, Role.PRACTITIONER);
        lead = council.signedIn(femi, Role.SAFEGUARDING_LEAD);
    }

    private static String code(JsonNode answer) {
        return Client.code(answer);
    }

    private JsonNode star(int step, String words) {
        return Stars.give(
                phone, Stars.reading(List.of(Stars.step("SAFETY", step, words), Stars.step("HOME", 4, "fine"))));
    }

    @Nested
    class Help_now {

        @Test
        void is_heard_by_a_person_with_the_words() {
            var asked = helpNow(phone, jo, "I am in the park and scared of him");

            assertThat(asked.at("/data/helpNow/concern/cause").asText()).isEqualTo("HELP_NOW");
            assertThat(openTo(worker)).containsExactly(idOf(asked));
            assertThat(openTo(lead)).containsExactly(idOf(asked));
            var opened = one(worker, idOf(asked)).at("/data/concern");
            assertThat(opened.at("/words").asText()).isEqualTo("I am in the park and scared of him");
            assertThat(opened.at("/signs/0").asText()).isEqualTo("NOT_SAFE");
            assertThat(opened.at("/name").asText()).isEqualTo("Jo");
        }

        @Test
        void needs_no_words() {
            var asked = helpNow(phone, jo, null);

            assertThat(one(worker, idOf(asked)).at("/data/concern/words").isNull())
                    .isTrue();
        }

        @Test
        void sent_many_times_at_once_makes_one_concern() throws Exception {
            var input = Concerns.input(jo, "help me please");
            try (var several = Executors.newFixedThreadPool(8)) {
                var answers = several.invokeAll(Stream.generate(
                                () -> (Callable<JsonNode>) () -> phone.ask(Concerns.HELP_NOW, Map.of("i", input)))
                        .limit(8)
                        .toList());
                for (var answer : answers) {
                    assertThat(answer.get().has("errors")).isFalse();
                }
            }
            var other = new HashMap<>(input);
            other.put("words", "something else");

            assertThat(openTo(worker)).hasSize(1);
            assertThat(code(phone.ask(Concerns.HELP_NOW, Map.of("i", other)))).isEqualTo("IDEMPOTENCY_KEY_REUSED");
        }

        @ParameterizedTest
        @EnumSource(
                value = Role.class,
                names = {"MANAGER", "PARTICIPATION_LEAD", "PANEL_MEMBER", "RECORDS_OFFICER", "PRACTITIONER"})
        void can_be_asked_by_staff_for_somebody_they_are_worried_about_by_reference(Role role) {
            var kim = council.helper("Kim");
            if (role == Role.MANAGER) {
                council.manages(kim, sam);
            }
            var input = Concerns.input(jo, "He did not come to training and his friends are worried");
            input.remove("youngPersonId");
            input.put("reference", jo.reference());

            var answer = council.signedIn(kim, role).ask(Concerns.HELP_NOW, Map.of("i", input));

            assertThat(answer.at("/data/helpNow/concern/cause").asText()).isEqualTo("RAISED");
            assertThat(openTo(lead)).containsExactly(idOf(answer));
            assertThat(mine(phone)).isEmpty();
        }

        @Test
        void for_somebody_of_another_council_is_for_nobody() {
            var lee = MadeUp.council().youngPerson("Lee", 12);
            var nobody = new HashMap<>(Concerns.input(lee, "x"));
            nobody.put("youngPersonId", UUID.randomUUID().toString());

            assertThat(withoutRequest(helpNow(lead, lee, "x")))
                    .isEqualTo(withoutRequest(lead.ask(Concerns.HELP_NOW, Map.of("i", nobody))));
            assertThat(code(helpNow(phone, lee, "x"))).isEqualTo("NOT_FOUND");
        }
    }

    @Nested
    class A_star {

        @Test
        void with_a_1_in_feeling_safe_makes_a_concern_with_its_words() {
            star(1, "it is loud at night");

            var concern = one(worker, openTo(worker).getFirst()).at("/data/concern");
            assertThat(concern.at("/cause").asText()).isEqualTo("STAR");
            assertThat(concern.at("/signs/0").asText()).isEqualTo("LOWEST_STEP");
            assertThat(concern.at("/words").asText()).isEqualTo("it is loud at night");
        }

        @Test
        void with_words_the_list_knows_makes_one_whatever_the_steps() {
            star(5, "sometimes i wanna d1e");

            var concern = one(worker, openTo(worker).getFirst()).at("/data/concern");
            assertThat(concern.at("/signs/0").asText()).isEqualTo("ENDING_LIFE");
            assertThat(concern.at("/words").asText()).isEqualTo("sometimes i wanna d1e");
        }

        @Test
        void with_neither_makes_none() {
            star(2, "we won at football and I killed it");

            assertThat(openTo(worker)).isEmpty();
        }

        @Test
        void sent_twice_makes_one() {
            var reading = Stars.reading(List.of(Stars.step("SAFETY", 1, "no")));
            Stars.give(phone, reading);
            Stars.give(phone, reading);

            assertThat(openTo(worker)).hasSize(1);
        }

        @Test
        void that_is_hidden_from_a_worker_raises_no_concern_to_them_but_to_the_safeguarding_lead() {
            var reading = Stars.reading(List.of(Stars.step("SAFETY", 1, "Sam shouts at me")));
            reading.put("hideFrom", List.of(sam.id().toString()));
            Stars.give(phone, reading);

            assertThat(openTo(worker)).isEmpty();
            assertThat(openTo(lead)).hasSize(1);
        }

        @Test
        void of_a_worker_makes_none() {
            Stars.giveView(worker, Stars.view(jo, List.of(Stars.step("SAFETY", 1, "Jo said i want to die"))));

            assertThat(openTo(worker)).isEmpty();
        }
    }

    @Nested
    class Something_said {

        @Test
        void with_words_the_list_knows_makes_a_concern_whoever_may_hear_it() {
            Voices.said(phone, "he hits me when hes drunk");

            var concern = one(worker, openTo(worker).getFirst()).at("/data/concern");
            assertThat(concern.at("/cause").asText()).isEqualTo("SAYING");
            assertThat(concern.at("/words").asText()).isEqualTo("he hits me when hes drunk");
        }

        @Test
        void every_day_makes_none() {
            Voices.said(phone, "can I see my brother more", sam);

            assertThat(openTo(lead)).isEmpty();
        }

        @Test
        void about_a_helper_never_reaches_them() {
            var saying = Voices.saying("Sam hits me");
            saying.put("about", Map.of("kind", "PERSON", "personId", sam.id().toString()));
            Voices.say(phone, saying);

            assertThat(openTo(worker)).isEmpty();
            assertThat(openTo(lead)).hasSize(1);
        }

        @Test
        void and_taken_back_stays_in_an_open_concern_and_the_young_person_is_told_so() {
            var saying = Voices.said(phone, "i want to die", sam);

            var back = Voices.takeBack(phone, saying);

            assertThat(back.at("/data/takeBack/kept").asBoolean()).isTrue();
            var id = openTo(worker).getFirst();
            assertThat(one(worker, id).at("/data/concern/words").asText()).isEqualTo("i want to die");
            takeUp(worker, id, 0);
            close(lead, id, 1);
            var later = Voices.said(phone, "i like football", sam);
            assertThat(Voices.takeBack(phone, later).at("/data/takeBack/kept").asBoolean())
                    .isFalse();
        }
    }

    @Nested
    class Taking_up {

        @Test
        void is_told_to_the_young_person_by_name() {
            var id = idOf(helpNow(phone, jo, "please"));

            takeUp(worker, id, 0);

            var status = mine(phone).get(0);
            assertThat(status.at("/state").asText()).isEqualTo("TAKEN_UP");
            assertThat(status.at("/who").asText()).isEqualTo("Sam");
            assertThat(status.at("/nextAt").isNull()).isTrue();
            assertThat(openTo(lead)).containsExactly(id);
        }

        @Test
        void at_the_same_time_is_done_by_one_and_the_other_is_told_who() {
            var id = idOf(helpNow(phone, jo, "please"));
            takeUp(worker, id, 0);

            var late = takeUp(lead, id, 0);

            assertThat(code(late)).isEqualTo("CONFLICT");
            assertThat(late.at("/errors/0/extensions/current").toString()
                            + late.at("/errors/0/extensions").toString())
                    .contains("Sam");
            assertThat(takeUp(lead, id, 1).at("/data/takeUp/concern/version").asInt())
                    .isEqualTo(2);
            assertThat(mine(phone).get(0).at("/who").asText()).isEqualTo("Femi");
        }

        @Test
        void takes_it_out_of_those_that_nobody_has_so_that_they_are_found_however_many_somebody_has() {
            var first = idOf(helpNow(phone, jo, "please"));
            var kai = council.youngPerson("Kai", 15);
            var second = idOf(helpNow(council.signedIn(kai), kai, "me too"));
            assertThat(openAnd(false)).containsExactly(first);
            assertThat(openAnd(true)).isEmpty();

            takeUp(worker, first, 0);

            assertThat(openAnd(false)).containsExactly(second);
            assertThat(openAnd(true)).containsExactly(first);
            assertThat(openTo(lead)).containsExactly(first, second);
        }

        /** The oldest of them. */
        private List<String> openAnd(boolean takenUp) {
            return lead.ask(Concerns.OPEN_AND, Map.of("takenUp", takenUp))
                    .at("/data/concerns/nodes")
                    .findValuesAsText("id");
        }

        @Test
        void is_not_for_a_worker_who_does_not_support_them() {
            var id = idOf(helpNow(phone, jo, "please"));
            var other = council.signedIn(council.helper("Chris"), Role.PRACTITIONER);

            assertThat(openTo(other)).isEmpty();
            assertThat(withoutRequest(one(other, id)))
                    .isEqualTo(withoutRequest(one(other, UUID.randomUUID().toString())));
            assertThat(code(takeUp(other, id, 0))).isEqualTo("NOT_FOUND");
        }

        @Test
        void leaves_a_line_and_shows_as_a_look() {
            var id = idOf(helpNow(phone, jo, "please"));
            one(worker, id);

            var lines = DatabaseAs.owner()
                    .list("SELECT CONCAT(action, ' ', is_look) FROM audit_line WHERE action LIKE 'safety.read'"
                            + " AND young_person_id = 0x" + jo.id().toString().replace("-", ""));

            assertThat(lines).containsExactly("safety.read 1");
        }
    }

    @Nested
    class Closing_one {

        @Test
        void is_done_by_a_safeguarding_lead_with_a_reason_and_what_was_done() {
            var id = idOf(helpNow(phone, jo, "please"));
            takeUp(worker, id, 0);

            close(lead, id, 1);

            var closed = one(worker, id).at("/data/concern");
            assertThat(closed.at("/reason").asText()).isEqualTo("Seen at home this morning");
            assertThat(closed.at("/done").asText()).isEqualTo("Safe with Nan Jo now");
            assertThat(openTo(lead)).isEmpty();
            assertThat(mine(phone).get(0).at("/state").asText()).isEqualTo("CLOSED");
            assertThat(code(takeUp(worker, id, 1))).isEqualTo("CLOSED");
            assertThat(code(close(lead, id, 1))).isEqualTo("CLOSED");
        }

        @Test
        void needs_somebody_who_took_it_up_and_words_for_both() {
            var id = idOf(helpNow(phone, jo, "please"));
            assertThat(code(close(lead, id, 0))).isEqualTo("NOT_TAKEN_UP");
            takeUp(worker, id, 0);
            var silent = Concerns.closing(id, 1);
            silent.put("done", " ");

            assertThat(code(lead.ask(Concerns.CLOSE, Map.of("i", silent)))).isEqualTo("INVALID");
            assertThat(openTo(lead)).containsExactly(id);
        }

        @ParameterizedTest
        @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "SAFEGUARDING_LEAD")
        void is_done_by_nobody_else(Role role) {
            var id = idOf(helpNow(phone, jo, "please"));
            takeUp(worker, id, 0);
            var somebody = role == Role.YOUNG_PERSON ? phone : council.signedIn(sam, role);

            assertThat(code(close(somebody, id, 1))).isEqualTo("NOT_FOUND");
            assertThat(openTo(lead)).containsExactly(id);
        }
    }

    @Nested
    class About_somebody {

        @Test
        void it_never_reaches_them_whatever_they_are_here_as() {
            var id = idOf(helpNow(phone, jo, "it is about Sam", sam.id().toString()));
            council.manages(sam, council.helper("Other"));

            for (var role : List.of(Role.PRACTITIONER, Role.MANAGER, Role.SAFEGUARDING_LEAD)) {
                var client = council.signedIn(sam, role);
                assertThat(openTo(client)).as("%s", role).isEmpty();
                assertThat(withoutRequest(one(client, id)))
                        .isEqualTo(withoutRequest(one(client, UUID.randomUUID().toString())));
                assertThat(code(takeUp(client, id, 0))).isEqualTo("NOT_FOUND");
                assertThat(code(close(client, id, 0))).isEqualTo("NOT_FOUND");
            }
            assertThat(openTo(lead)).containsExactly(id);
        }

        @Test
        void they_are_not_told_of_it_however_long_it_waits() {
            var id = idOf(helpNow(phone, jo, "it is about Sam", sam.id().toString()));

            assertThat(DatabaseAs.owner()
                            .list("SELECT COUNT(*) FROM concern_telling WHERE helper_id = 0x%s AND concern_id = 0x%s"
                                    .formatted(sam.id().toString().replace("-", ""), id.replace("-", ""))))
                    .containsExactly("0");
        }

        @Test
        void somebody_who_is_nobody_there_cannot_be_named() {
            var stranger = MadeUp.council().helper("Stranger");

            assertThat(code(helpNow(phone, jo, "x", stranger.id().toString()))).isEqualTo("INVALID");
            assertThat(openTo(lead)).isEmpty();
        }
    }

    @Test
    void a_list_shows_no_name_and_no_word_and_notes_whose_it_showed() {
        helpNow(phone, jo, "a secret about Jo");

        var answer = lead.ask(Concerns.OPEN).toString();

        assertThat(answer).contains(jo.reference()).doesNotContain("secret", "\"Jo\"");
        assertThat(DatabaseAs.owner()
                        .list("SELECT action FROM audit_line WHERE action = 'safety.list' AND young_person_id = 0x"
                                + jo.id().toString().replace("-", "")))
                .isNotEmpty();
    }

    @Test
    void another_council_sees_none_of_it() {
        var id = idOf(helpNow(phone, jo, "please"));
        var other = MadeUp.council();
        var theirs = other.signedIn(other.helper("Femi"), Role.SAFEGUARDING_LEAD);

        assertThat(openTo(theirs)).isEmpty();
        assertThat(withoutRequest(one(theirs, id)))
                .isEqualTo(withoutRequest(one(theirs, UUID.randomUUID().toString())));
    }

    private static String withoutRequest(JsonNode answer) {
        return answer.toString().replaceAll("\"requestId\":\"[0-9a-f-]{36}\"", "");
    }
}
