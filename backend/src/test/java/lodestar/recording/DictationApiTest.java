package lodestar.recording;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lodestar.Client;
import lodestar.JoAndTheirCircle;
import lodestar.TurnedClock;
import lodestar.access.Role;
import lodestar.store.DatabaseAs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a worker dictates is for that worker alone until it is sent or let go of, and then nobody has it. */
class DictationApiTest extends JoAndTheirCircle {

    private static final String HEARD = "we looked at bikes";

    private String id;

    @BeforeEach
    void sam_dictates_about_jo_and_a_machine_hears_it() {
        id = Dictated.recorded(worker, jo.id());
        Spoken.writeDown(council.id(), HEARD);
    }

    @Test
    void the_worker_is_shown_what_a_machine_heard_and_what_it_is_not_sure_of() {
        var mine = Dictated.shown(worker, jo.id(), id).at("/data/youngPerson/dictation");

        assertThat(mine.at("/state").asText()).isEqualTo("PLEASE_CHECK");
        assertThat(mine.at("/text").asText()).isEqualTo(HEARD);
        assertThat(mine.at("/unsure").asText()).isEqualTo("0001");
        assertThat(mine.at("/practice").asBoolean()).isTrue();
    }

    @Test
    void nobody_else_finds_it_neither_the_young_person_nor_a_manager_nor_another_worker() {
        var other = council.helper("Lee Green");
        council.link(other, jo);
        for (var client : List.of(young, manager, council.signedIn(other, Role.PRACTITIONER))) {
            assertThat(without(Dictated.shown(client, jo.id(), id)))
                    .isEqualTo(without(
                            Dictated.shown(client, jo.id(), UUID.randomUUID().toString())));
            assertThat(Spoken.play(client, id).statusCode()).isEqualTo(404);
            Dictated.letGo(client, jo.id(), id);
        }
        assertThat(without(Spoken.recording(young, jo.id(), id)))
                .isEqualTo(without(
                        Spoken.recording(young, jo.id(), UUID.randomUUID().toString())));
        assertThat(Dictated.state(worker, jo.id(), id)).isEqualTo("PLEASE_CHECK");
    }

    @Test
    void it_is_found_under_nobody_else_and_by_no_worker_whose_link_has_ended() {
        var kim = council.youngPerson("Kim", 14);
        council.link(sam, kim);

        assertThat(Client.code(Dictated.shown(worker, kim.id(), id))).isEqualTo("NOT_FOUND");
        council.end(sams);
        assertThat(Dictated.shown(worker, jo.id(), id).toString())
                .contains("NOT_FOUND")
                .doesNotContain(HEARD);
    }

    @Test
    void a_young_person_cannot_say_it_as_their_own() {
        assertThat(Client.code(Spoken.speak(young, Spoken.speaking(id)))).isEqualTo("NOT_FOUND");
    }

    @Test
    void the_same_id_of_a_phone_is_another_recording_for_another_voice() {
        var same = UUID.randomUUID();
        var mine = Client.tree(Spoken.send(young, same, Spoken.SCHOOL).body());
        var theirs = Client.tree(Spoken.sendTo("/dictations/" + jo.id(), worker, same, Spoken.SCHOOL)
                .body());

        assertThat(mine.path("recordingId").asText()).isNotEmpty();
        assertThat(theirs.path("recordingId").asText())
                .isNotEmpty()
                .isNotEqualTo(mine.path("recordingId").asText());
    }

    @Test
    void it_is_gone_with_what_the_machine_heard_as_soon_as_the_update_is_sent() {
        var sent = send(Map.of("dictated", id));

        assertThat(sent.at("/data/writeVisit/visitId").asText()).isNotEmpty();
        requireGone();
    }

    @Test
    void an_update_that_is_refused_lets_nothing_go() {
        var refused = send(
                Map.of("dictated", id, "visitedOn", council.today().plusDays(1).toString()));

        assertThat(Client.code(refused)).isEqualTo("INVALID");
        assertThat(Dictated.state(worker, jo.id(), id)).isEqualTo("PLEASE_CHECK");
    }

    @Test
    void it_is_gone_as_soon_as_it_is_let_go_of_also_while_it_waits_to_be_written_down() {
        Dictated.letGo(worker, jo.id(), id);
        requireGone();
        id = Dictated.recorded(worker, jo.id());
        Dictated.letGo(worker, jo.id(), id);
        Spoken.writeDown(council.id(), HEARD);
        requireGone();
    }

    @Test
    void what_was_dictated_and_forgotten_goes_after_a_day_with_what_the_machine_heard() {
        var later = new TurnedClock();
        later.turn(Arrival.DICTATED.plusMinutes(1));
        assertThat(UploadApiTest.sweeping(later).sweepOne(council.id())).isTrue();
        requireGone();
    }

    @Test
    void with_no_machine_it_is_told_plainly_before_and_after() {
        var other = Dictated.recorded(worker, jo.id());
        var asked = worker.ask("{ dictating { canBeWrittenDown } }");

        assertThat(asked.at("/data/dictating/canBeWrittenDown").asBoolean()).isFalse();
        assertThat(Dictated.state(worker, jo.id(), other)).isEqualTo("NOT_TRANSCRIBED");
    }

    @Test
    void where_nobody_can_write_it_down_no_concern_is_made_of_it() {
        council.account(council.helper("Femi").id(), Role.SAFEGUARDING_LEAD);
        var other = Dictated.recorded(worker, jo.id());
        Spoken.giveUp(council.id());

        assertThat(Dictated.state(worker, jo.id(), other)).isEqualTo("COULD_NOT_TRANSCRIBE");
        assertThat(count("concern")).isEqualTo("0");
    }

    private JsonNode send(Map<String, ?> more) {
        var input = new HashMap<String, Object>(Map.of(
                "clientMutationId",
                UUID.randomUUID().toString(),
                "youngPersonId",
                jo.id().toString(),
                "visitedOn",
                council.today().toString(),
                "how",
                "AT_HOME",
                "alone",
                "YES",
                "words",
                "We looked at bikes."));
        input.putAll(more);
        return worker.ask("mutation($i: WriteVisitInput!) { writeVisit(input: $i) { visitId } }", Map.of("i", input));
    }

    /** For the worker too, in every table, and, once the broom came round, with the storage. */
    private void requireGone() {
        assertThat(Client.code(Dictated.shown(worker, jo.id(), id))).isEqualTo("NOT_FOUND");
        Spoken.sweep(council.id());
        assertThat(count("machine_words")).isEqualTo("0");
        assertThat(count("transcription_job")).isEqualTo("0");
        assertThat(count("upload")).isEqualTo("0");
        assertThat(Files.exists(Spoken.kept(council.id(), id))).isFalse();
    }

    private String count(String table) {
        return DatabaseAs.owner()
                .list("SELECT COUNT(*) FROM %s WHERE council_id = '%s'".formatted(table, council.id()))
                .getFirst();
    }

    private static String without(JsonNode answer) {
        return answer.toString().replaceAll("\"requestId\":\"[0-9a-f-]{36}\"", "");
    }
}
