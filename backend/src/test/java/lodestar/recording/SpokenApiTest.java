package lodestar.recording;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lodestar.Client;
import lodestar.JoAndTheirCircle;
import lodestar.store.DatabaseAs;
import lodestar.voice.Voices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is said out loud is nobody else's until the speaker has said what of it is right. */
class SpokenApiTest extends JoAndTheirCircle {

    private static final String HEARD = "i want to kill myself";

    private String recording;
    private String saying;

    @BeforeEach
    void jo_says_something_out_loud_and_a_machine_hears_it() {
        recording = Spoken.recorded(young);
        saying = Spoken.said(young, recording, sam, pat);
        Spoken.writeDown(council.id(), HEARD);
    }

    @Test
    void the_speaker_alone_is_shown_what_a_machine_heard_and_what_it_is_not_sure_of() {
        var mine = Spoken.recording(young, jo.id(), recording).at("/data/youngPerson/recording");

        assertThat(mine.at("/state").asText()).isEqualTo("PLEASE_CHECK");
        assertThat(mine.at("/sayingId").asText()).isEqualTo(saying);
        assertThat(mine.at("/machineWords/text").asText()).isEqualTo(HEARD);
        assertThat(mine.at("/machineWords/unsure").asText()).isEqualTo("00001");
        assertThat(mine.at("/machineWords/practice").asBoolean()).isTrue();
        for (var other : List.of(worker, manager)) {
            assertThat(without(Spoken.recording(other, jo.id(), recording)))
                    .isEqualTo(without(
                            Spoken.recording(other, jo.id(), UUID.randomUUID().toString())));
        }
    }

    @Test
    void until_it_is_checked_nobody_else_hears_of_it_and_nothing_is_flagged_in_it() {
        for (var other : List.of(worker, manager)) {
            assertThat(without(Voices.open(other, jo.id(), saying)))
                    .isEqualTo(without(
                            Voices.open(other, jo.id(), UUID.randomUUID().toString())));
            assertThat(everything(other)).doesNotContain(saying);
            assertThat(Client.code(Voices.answer(other, saying, 0, "YES", "Because.")))
                    .isEqualTo("NOT_FOUND");
        }
        assertThat(concerns()).isEqualTo("0");
        assertThat(everything(young)).contains(saying);
    }

    @Test
    void checked_words_are_said_heard_and_watched_for_in_the_same_moment() {
        var checked = Spoken.checkWords(young, saying, HEARD);

        assertThat(checked.at("/data/checkWords/saying/words").asText()).isEqualTo(HEARD);
        assertThat(checked.at("/data/checkWords/saying/recordingState").asText())
                .isEqualTo("CHECKED");
        assertThat(concerns()).isEqualTo("1");
        assertThat(everything(worker)).contains(saying, HEARD);
        assertThat(Voices.hear(worker, saying).at("/data/hear/saying/state").asText())
                .isEqualTo("HEARD");
        assertThat(changed()).containsExactly("0");
    }

    @Test
    void what_the_machine_got_wrong_is_what_the_speaker_says_and_nothing_else() {
        Spoken.checkWords(young, saying, "I want to call my sister.");

        assertThat(concerns()).isEqualTo("0");
        assertThat(everything(worker)).contains("I want to call my sister.").doesNotContain(HEARD);
        assertThat(changed()).containsExactly("3");
        assertThat(Spoken.recording(young, jo.id(), recording).toString()).contains(HEARD);
    }

    @Test
    void the_same_check_again_is_the_same_and_another_one_is_refused() {
        var input = Spoken.checking(saying, "My words.");
        var query = "mutation($i: CheckWordsInput!) { checkWords(input: $i) { saying { words } } }";
        var once = young.ask(query, Map.of("i", input));

        assertThat(young.ask(query, Map.of("i", input))).isEqualTo(once);
        assertThat(Client.code(Spoken.checkWords(young, saying, "Other words.")))
                .isEqualTo("CHECKED_ALREADY");
        assertThat(Client.code(Spoken.leaveAsSound(young, saying))).isEqualTo("CHECKED_ALREADY");
        assertThat(changed()).hasSize(1);
    }

    @Test
    void what_is_left_as_sound_is_waiting_without_words_and_may_get_them_later() {
        var left = Spoken.leaveAsSound(young, saying);

        assertThat(left.at("/data/leaveAsSound/saying/recordingState").asText()).isEqualTo("LEFT_AS_SOUND");
        assertThat(shown(worker).at("/words").isNull()).isTrue();
        assertThat(shown(worker).at("/recordingId").asText()).isEqualTo(recording);
        assertThat(everything(worker)).contains(saying).doesNotContain(HEARD);
        assertThat(concerns()).isEqualTo("0");

        Spoken.checkWords(young, saying, HEARD);
        assertThat(shown(worker).at("/words").asText()).isEqualTo(HEARD);
        assertThat(shown(worker).at("/recordingId").isNull()).isTrue();
        assertThat(concerns()).isEqualTo("1");
    }

    @Test
    void nobody_but_the_speaker_checks_it() {
        var kim = council.signedIn(council.youngPerson("Kim", 14));

        for (var other : List.of(worker, manager, kim)) {
            assertThat(without(Spoken.checkWords(other, saying, "Mine")))
                    .isEqualTo(
                            without(Spoken.checkWords(other, UUID.randomUUID().toString(), "Mine")));
            assertThat(Client.code(Spoken.leaveAsSound(other, saying))).isEqualTo("NOT_FOUND");
        }
        assertThat(changed()).isEmpty();
    }

    @Test
    void a_recording_is_said_once_and_only_by_whose_it_is() {
        var kim = council.signedIn(council.youngPerson("Kim", 14));
        var other = Spoken.recorded(young);

        assertThat(Client.code(Spoken.speak(kim, Spoken.speaking(other)))).isEqualTo("NOT_FOUND");
        assertThat(Client.code(Spoken.speak(young, Spoken.speaking(recording)))).isEqualTo("NOT_FOUND");
        assertThat(Spoken.speak(young, Spoken.speaking(other))
                        .at("/data/speak/saying/state")
                        .asText())
                .isEqualTo("SAID");
        assertThat(Client.code(Spoken.speak(young, Spoken.speaking(other)))).isEqualTo("NOT_FOUND");
    }

    @Test
    void taking_it_back_takes_the_sound_the_machines_words_and_the_work() {
        Voices.takeBack(young, saying);

        assertThat(Spoken.state(young, jo.id(), recording)).isEqualTo("TAKEN_BACK");
        assertThat(count("machine_words")).isEqualTo("0");
        assertThat(count("transcription_job")).isEqualTo("0");
        assertThat(Client.code(Spoken.checkWords(young, saying, HEARD))).isEqualTo("TAKEN_BACK");
        assertThat(concerns()).isEqualTo("0");
    }

    @Test
    void what_is_typed_has_no_recording_and_nothing_to_check() {
        var typed = Voices.said(young, "Typed", sam);

        assertThat(Client.code(Spoken.checkWords(young, typed, "Other"))).isEqualTo("NOT_FOUND");
        assertThat(Client.code(Spoken.leaveAsSound(young, typed))).isEqualTo("NOT_FOUND");
    }

    private JsonNode shown(Client client) {
        return client.ask(
                        "query($of: ID!, $id: ID!) { youngPerson(id: $of) { saying(id: $id) { %s } } }"
                                .formatted(Spoken.SAYING),
                        Map.of("of", jo.id().toString(), "id", saying))
                .at("/data/youngPerson/saying");
    }

    private String everything(Client client) {
        var waiting = client.ask("{ waiting { nodes { sayingId name } } }");
        var listed = client.ask(
                "query($of: ID!) { youngPerson(id: $of) { sayings { nodes { %s } } } }".formatted(Spoken.SAYING),
                Map.of("of", jo.id().toString()));
        return waiting + listed.toString();
    }

    private List<String> changed() {
        return DatabaseAs.owner()
                .list("SELECT changed FROM checked_words WHERE council_id = '%s'".formatted(council.id()));
    }

    private String concerns() {
        return count("concern");
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
