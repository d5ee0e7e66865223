package lodestar.story;

import static java.nio.charset.StandardCharsets.UTF_8;
import static lodestar.story.SubjectAccesses.id;
import static lodestar.story.SubjectAccesses.knock;
import static lodestar.story.SubjectAccesses.leaveOut;
import static lodestar.story.SubjectAccesses.open;
import static lodestar.story.SubjectAccesses.place;
import static lodestar.story.SubjectAccesses.putBack;
import static lodestar.story.SubjectAccesses.read;
import static lodestar.story.SubjectAccesses.step;
import static lodestar.story.SubjectAccesses.thing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.util.Map;
import java.util.UUID;
import lodestar.Client;
import lodestar.JoAndTheirCircle;
import lodestar.access.Role;
import lodestar.audit.Lines;
import lodestar.people.Helper;
import lodestar.recording.Spoken;
import lodestar.store.DatabaseAs;
import lodestar.voice.Voices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A copy of everything is put together by one records officer, agreed to by another, and holds nothing that was left
 * out.
 */
class SubjectAccessApiTest extends JoAndTheirCircle {

    private static final String WORDS = "I fought with Kim Lee at school on Monday";

    private final Helper first = council.helper("Femi Cole");
    private final Helper second = council.helper("Gail Hart");
    private Client femi;
    private Client gail;
    private String saying;

    @BeforeEach
    void somebody_asks() {
        femi = council.signedIn(first, Role.RECORDS_OFFICER);
        gail = council.signedIn(second, Role.RECORDS_OFFICER);
        saying = Voices.said(young, WORDS, sam);
        Voices.answer(worker, saying, 0, "YES", "I will speak to the school.");
    }

    private String opened() {
        return id(open(femi, jo.reference(), council.today()));
    }

    private String code(JsonNode answer) {
        return answer.at("/errors/0/extensions/code").asText();
    }

    private Map<String, byte[]> taken(String request) {
        var answer = knock(gail, request);
        assertThat(answer.statusCode()).isEqualTo(200);
        return Stories.unpacked(answer.body());
    }

    private void agreed(String request) {
        int version = read(femi, request).at("/version").asInt();
        id(step(femi, request, version, "READY"));
        id(step(gail, request, version + 1, "AGREED"));
    }

    @Nested
    class Two_people {

        @Test
        void look_it_through_and_agree_before_there_is_a_copy() {
            var request = opened();
            assertThat(knock(femi, request).statusCode()).isEqualTo(400);
            id(step(femi, request, 0, "READY"));
            assertThat(new String(knock(femi, request).body(), UTF_8)).contains("NOT_AGREED");

            id(step(gail, request, 1, "AGREED"));

            assertThat(Stories.page(taken(request))).contains(WORDS, "I will speak to the school.");
            assertThat(read(femi, request).at("/state").asText()).isEqualTo("AGREED");
        }

        @Test
        void are_two_and_nobody_agrees_with_themselves() {
            var request = opened();
            id(step(femi, request, 0, "READY"));

            assertThat(code(step(femi, request, 1, "AGREED"))).isEqualTo("NOT_ALONE");
            assertThat(code(step(council.signedIn(first, Role.RECORDS_OFFICER), request, 1, "SENT_BACK")))
                    .isEqualTo("NOT_ALONE");
            assertThatThrownBy(() -> DatabaseAs.owner().change("""
                INSERT INTO subject_access_step SELECT council_id, subject_access_id, 2, young_person_id, 'AGREED',
                  by_id, opened_by, NULL, NULL, written_at FROM subject_access_step
                WHERE subject_access_id = UNHEX('%s')\
                """.formatted(Lines.hex(request))))
                    .hasStackTraceContaining("ck_subject_access_step_two_people");
        }

        @Test
        void do_each_their_own_part() {
            var request = opened();
            assertThat(code(step(gail, request, 0, "READY"))).isEqualTo("NOT_NOW");
            var thing = thing(gail, request, WORDS).at("/id").asText();
            assertThat(code(leaveOut(gail, request, thing, "ALL", null, "CRIME")))
                    .isEqualTo("NOT_NOW");

            id(step(femi, request, 0, "READY"));
            assertThat(code(leaveOut(femi, request, thing, "ALL", null, "CRIME")))
                    .isEqualTo("NOT_NOW");

            id(step(gail, request, 1, "SENT_BACK"));
            id(leaveOut(femi, request, thing, "ALL", null, "CRIME"));
        }

        @Test
        void read_nothing_again_for_a_step_and_so_leave_no_look_by_it() {
            var request = opened();
            var thing = thing(femi, request, WORDS).at("/id").asText();
            var cut = id(leaveOut(femi, request, thing, "ALL", null, "CRIME"));
            id(step(femi, request, 0, "READY"));
            var lines = new Lines(jo.councilId()).during(() -> {
                id(step(gail, request, 1, "SENT_BACK"));
                id(putBack(femi, request, cut));
            });

            assertThat(lines).isNotEmpty().noneMatch(line -> line.contains("exchange.read_for_copy"));
        }

        @Test
        void answer_to_what_they_saw() {
            var request = opened();
            id(step(femi, request, 0, "READY"));

            assertThat(code(step(gail, request, 0, "AGREED"))).isEqualTo("CONFLICT");
        }
    }

    @Nested
    class What_is_left_out {

        @Test
        void is_gone_from_the_page_and_from_the_data_and_says_why() {
            var request = opened();
            var thing = thing(femi, request, WORDS);
            id(leaveOut(femi, request, thing.at("/id").asText(), place(thing, WORDS), "Kim Lee", "OTHER_PERSON"));
            agreed(request);

            var copy = taken(request);
            assertThat(Stories.page(copy))
                    .contains("I fought with [Left out: it is about somebody else] at school on Monday")
                    .doesNotContain("Kim Lee");
            assertThat(Stories.json(copy)).doesNotContain("Kim Lee");
        }

        @Test
        void takes_what_is_told_within_it_along() {
            var request = opened();
            var thing = thing(femi, request, WORDS).at("/id").asText();
            id(leaveOut(femi, request, thing, "ALL", null, "SERIOUS_HARM"));
            agreed(request);

            var copy = taken(request);
            assertThat(Stories.page(copy))
                    .contains("Something was left out", "[Left out: reading it could do serious harm]")
                    .doesNotContain("at school", "I will speak to the school.", "Something I said");
            assertThat(Stories.json(copy)).doesNotContain("at school", "I will speak to the school.");
        }

        @Test
        void can_be_who_did_it_and_the_sound() {
            var recording = Spoken.recorded(young, Spoken.longer());
            Spoken.said(young, recording, sam);
            var request = opened();
            var answer = thing(femi, request, "I will speak to the school.");
            id(leaveOut(femi, request, answer.at("/id").asText(), "BY", null, "OTHER_PERSON"));
            id(leaveOut(femi, request, recording, "SOUND", null, "OTHER_PERSON"));
            agreed(request);

            var copy = taken(request);
            assertThat(copy.keySet()).noneMatch(file -> file.startsWith("sound/"));
            assertThat(Stories.things(copy).stream()
                            .filter(thing -> thing.toString().contains("I will speak to the school."))
                            .filter(thing -> thing.has("by"))
                            .filter(thing -> !thing.at("/by/me").asBoolean()))
                    .isEmpty();
        }

        @Test
        void is_in_again_once_it_is_put_back() {
            var request = opened();
            var thing = thing(femi, request, WORDS);
            var cut = id(
                    leaveOut(femi, request, thing.at("/id").asText(), place(thing, WORDS), "Kim Lee", "OTHER_PERSON"));
            assertThat(read(femi, request, null, true).at("/things/nodes")).hasSize(1);

            id(putBack(femi, request, cut));

            assertThat(read(femi, request, null, true).at("/things/nodes")).isEmpty();
            assertThat(code(putBack(femi, request, cut))).isEqualTo("NOT_FOUND");
            agreed(request);
            assertThat(Stories.page(taken(request))).contains(WORDS);
        }

        @Test
        void is_all_of_a_name_or_nothing_and_words_are_not_offered_of_it() {
            var request = opened();
            var places = thing(femi, request, "Sam Taylor").at("/places");

            assertThat(places).isNotEmpty().allSatisfy(place -> {
                if (place.at("/text").asText().equals("Sam Taylor")) {
                    assertThat(place.at("/hasWords").asBoolean(true)).isFalse();
                }
            });
            var said = thing(femi, request, WORDS).at("/places");
            assertThat(said.toString()).contains("\"hasWords\":true");
        }

        @Test
        void has_to_stand_there() {
            var request = opened();
            var thing = thing(femi, request, WORDS).at("/id").asText();

            assertThat(code(leaveOut(femi, request, thing, "LINE_0", "Kim Leigh", "CRIME")))
                    .isEqualTo("INVALID");
            assertThat(code(leaveOut(femi, request, thing, "SOUND", null, "CRIME")))
                    .isEqualTo("INVALID");
            assertThat(code(leaveOut(femi, request, UUID.randomUUID().toString(), "ALL", null, "CRIME")))
                    .isEqualTo("NOT_FOUND");
        }

        @Test
        void is_sealed_with_the_young_persons_key() {
            var request = opened();
            var thing = thing(femi, request, WORDS);
            id(leaveOut(femi, request, thing.at("/id").asText(), place(thing, WORDS), "Kim Lee", "CRIME"));

            assertThat(DatabaseAs.owner()
                            .list("SELECT COUNT(*) FROM left_out WHERE words LIKE '%Kim%' AND subject_access_id ="
                                    + " UNHEX('"
                                    + Lines.hex(request) + "')"))
                    .containsExactly("0");
        }
    }

    @Nested
    class What_goes_in {

        @Test
        void is_what_was_looked_through_and_nothing_that_came_or_changed_since() {
            var request = opened();
            id(step(femi, request, 0, "READY"));
            Voices.said(young, "This came afterwards", sam);
            Voices.answer(worker, saying, 1, "NO", "This was answered afterwards.");

            assertThat(read(gail, request).at("/since").asInt()).isPositive();
            id(step(gail, request, 1, "AGREED"));

            assertThat(Stories.page(taken(request)))
                    .contains(WORDS)
                    .doesNotContain("This came afterwards", "answered afterwards");
        }

        @Test
        void is_nothing_that_they_said_to_nobody_or_took_back() {
            Voices.said(young, "Only for me");
            var back = Voices.said(young, "I take this back", sam);
            Voices.takeBack(young, back);
            Spoken.recorded(young);
            var request = opened();

            assertThat(read(femi, request).toString())
                    .contains(WORDS)
                    .doesNotContain("Only for me", "I take this back", "Something I recorded and did not send");
            agreed(request);
            var copy = taken(request);
            assertThat(Stories.page(copy)).doesNotContain("Only for me", "I take this back");
            assertThat(copy.keySet()).noneMatch(file -> file.startsWith("sound/"));
        }

        @Test
        void is_not_what_they_took_back_after_it_was_agreed_to() {
            var request = opened();
            agreed(request);
            Voices.takeBack(young, saying);

            assertThat(Stories.page(taken(request))).doesNotContain(WORDS);
        }

        @Test
        void is_as_the_schema_says() {
            var request = opened();
            agreed(request);

            var copy = taken(request);
            var schema = JsonSchemaFactory.getInstance(VersionFlag.V202012)
                    .getSchema(new String(copy.get("my-story.schema.json"), UTF_8));
            assertThat(schema.validate(Client.tree(Stories.json(copy)))).isEmpty();
            assertThat(Client.tree(Stories.json(copy)).at("/copy/askedOn").asText())
                    .isEqualTo(council.today().toString());
        }
    }

    @Nested
    class The_young_person {

        @Test
        void is_told_at_once_and_sees_who_looked_at_everything() {
            var request = opened();
            read(femi, request);

            assertThat(young.ask("{notices(unseenOnly:true){nodes{kind who}}}")
                            .at("/data/notices/nodes")
                            .toString())
                    .contains("COPY_ASKED", "Femi Cole");
            assertThat(young.ask(
                                    "query($id:ID!){looks(youngPersonId:$id){nodes{who things}}}",
                                    Map.of("id", jo.id().toString()))
                            .toString())
                    .contains("Femi Cole", "EVERYTHING");
            assertThat(Stories.page(Stories.take(young)))
                    .contains("The council was asked for a copy of everything about me");
        }

        @Test
        void does_not_read_what_one_officer_wrote_to_the_other() {
            var request = opened();
            id(step(femi, request, 0, "READY"));
            id(step(gail, request, 1, "SENT_BACK"));
            assertThat(Stories.page(Stories.take(young))).doesNotContain("There is a reason for it.");

            id(step(femi, request, 2, "STOPPED"));
            assertThat(Stories.page(Stories.take(young)))
                    .contains("There will be no copy", "There is a reason for it.");
        }
    }

    @Nested
    class A_request {

        @Test
        void is_in_time_within_a_month_and_within_three_when_it_takes_longer() {
            var request = opened();
            assertThat(read(femi, request).at("/dueOn").asText())
                    .isEqualTo(council.today().plusMonths(1).toString());

            id(step(gail, request, 0, "LONGER"));

            assertThat(read(femi, request).at("/dueOn").asText())
                    .isEqualTo(council.today().plusMonths(3).toString());
            assertThat(code(step(gail, request, 1, "LONGER"))).isEqualTo("NOT_NOW");
        }

        @Test
        void ends_and_nothing_of_it_can_be_taken_or_read_then() {
            var request = opened();
            agreed(request);
            id(step(gail, request, 2, "HANDED_OVER"));

            assertThat(knock(gail, request).statusCode()).isEqualTo(400);
            assertThat(read(gail, request).at("/things/nodes")).isEmpty();
            assertThat(code(step(gail, request, 3, "STOPPED"))).isEqualTo("NOT_NOW");
            id(open(femi, jo.reference(), council.today()));
        }

        @Test
        void is_one_at_a_time() {
            opened();
            assertThat(code(open(gail, jo.reference(), council.today()))).isEqualTo("OPEN_ALREADY");
        }

        @ParameterizedTest
        @ValueSource(ints = {1, -400})
        void begins_on_a_day_that_has_been_and_not_long_ago(int days) {
            assertThat(code(open(femi, jo.reference(), council.today().plusDays(days))))
                    .isEqualTo("INVALID");
        }

        @Test
        void is_about_somebody_of_the_council() {
            assertThat(code(open(femi, "NOBODY9", council.today()))).isEqualTo("NOT_FOUND");
        }

        @Test
        void says_why_in_a_sentence() {
            var request = opened();
            var input = Map.of(
                    "clientMutationId",
                    UUID.randomUUID().toString(),
                    "subjectAccessId",
                    request,
                    "version",
                    0,
                    "what",
                    "STOPPED",
                    "words",
                    "No.");

            assertThat(code(femi.ask(
                            "mutation($i:StepOfAccessInput!){stepOfAccess(input:$i){id}}", Map.of("i", input))))
                    .isEqualTo("INVALID");
        }
    }

    @Test
    void a_recording_is_listened_to_before_it_goes_into_a_copy() {
        var recording = Spoken.recorded(young, Spoken.longer());
        Spoken.said(young, recording, sam);
        var request = opened();

        var heard = femi.sendForBytes(femi.request("/subject-access/%s/sound/%s".formatted(request, recording))
                .GET());

        assertThat(heard.statusCode()).isEqualTo(200);
        assertThat(heard.body()).isEqualTo(Spoken.play(young, recording).body());
    }
}
