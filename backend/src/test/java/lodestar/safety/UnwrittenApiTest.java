package lodestar.safety;

import static lodestar.safety.Concerns.close;
import static lodestar.safety.Concerns.mine;
import static lodestar.safety.Concerns.openTo;
import static lodestar.safety.Concerns.takeUp;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lodestar.Client;
import lodestar.JoAndTheirCircle;
import lodestar.MadeUp;
import lodestar.access.Role;
import lodestar.recording.Spoken;
import lodestar.sound.AudioDecoder;
import lodestar.voice.Voices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A recording that nobody could write down is put before a human to listen to: one of those whom its speaker chose, or
 * a safeguarding lead. What was said to nobody is put before nobody.
 */
class UnwrittenApiTest extends JoAndTheirCircle {

    private static final String SOUND = "query($id: ID!) { concern(id: $id) { cause words sound } }";

    private Client lead;
    private String recording;
    private String saying;

    @BeforeEach
    void jo_says_something_out_loud_that_a_machine_has_not_heard_yet() {
        lead = council.signedIn(council.helper("Femi Ward"), Role.SAFEGUARDING_LEAD);
        recording = Spoken.recorded(young, Spoken.longer());
        saying = Spoken.said(young, recording, sam);
    }

    private String givenUp() {
        Spoken.giveUp(council.id());
        return openTo(lead).getFirst();
    }

    @Test
    void that_could_not_be_written_down_is_for_those_whom_its_speaker_chose_and_for_a_safeguarding_lead() {
        var id = givenUp();

        assertThat(openTo(manager)).isEmpty();
        assertThat(shown(manager, id).isMissingNode() || shown(manager, id).isNull())
                .isTrue();
        notThere(id, manager);
        for (var listener : List.of(worker, lead)) {
            assertThat(openTo(listener)).containsExactly(id);
            assertThat(shown(listener, id).toString())
                    .isEqualTo("{\"cause\":\"RECORDING\",\"words\":null,\"sound\":\"CAN_BE_HEARD\"}");
            assertThat(listen(listener, id).body())
                    .isEqualTo(AudioDecoder.open(Spoken.longer()).file());
        }
        assertThat(Watched.told(UUID.fromString(id))).hasSize(1);
        assertThat(mine(young).get(0).at("/cause").asText()).isEqualTo("RECORDING");
        assertThat(takeUp(worker, id, 0).at("/data/takeUp/concern/who").asText())
                .isEqualTo("Sam Taylor");
    }

    @Test
    void that_was_said_to_nobody_is_put_before_nobody_whatever_becomes_of_it() {
        Voices.takeBack(young, saying);
        var alone = Spoken.recorded(young);
        var left = Spoken.recorded(young);
        Spoken.said(young, alone);
        Spoken.leaveAsSound(young, Spoken.said(young, left));
        Spoken.said(young, Spoken.recorded(young));
        Spoken.giveUp(council.id());
        Spoken.said(young, Spoken.recorded(young));
        Spoken.writeDown(council.id(), "");

        assertThat(openTo(lead)).isEmpty();
        assertThat(mine(young)).isEmpty();
        for (var nobody : List.of(worker, manager, lead)) {
            assertThat(Spoken.play(nobody, alone).statusCode()).isEqualTo(404);
            assertThat(Spoken.play(nobody, left).statusCode()).isEqualTo(404);
        }
        assertThat(Spoken.play(young, alone).statusCode()).isEqualTo(200);
    }

    @Test
    void that_its_speaker_shares_only_afterwards_is_put_before_somebody_once() {
        Voices.takeBack(young, saying);
        var later = Spoken.said(young, Spoken.recorded(young));
        Spoken.giveUp(council.id());
        assertThat(openTo(lead)).isEmpty();

        Voices.changeAudience(young, later, sam);
        var id = openTo(worker).getFirst();
        takeUp(lead, id, 0);
        close(lead, id, 1);
        Voices.changeAudience(young, later, sam, pat);

        assertThat(mine(young)).hasSize(1);
        assertThat(openTo(lead)).isEmpty();
    }

    @Test
    void is_heard_by_whoever_is_chosen_now_and_no_more_by_whom_its_speaker_chooses_no_longer() {
        var id = givenUp();
        Voices.changeAudience(young, saying, pat);
        notThere(id, worker);
        assertThat(openTo(worker)).isEmpty();
        assertThat(listen(manager, id).statusCode()).isEqualTo(200);

        Voices.changeAudience(young, saying);
        notThere(id, worker, manager);
        assertThat(listen(lead, id).statusCode()).isEqualTo(200);
    }

    @Test
    void is_heard_by_whoever_took_over_from_whom_its_speaker_chose() {
        var id = givenUp();
        var alex = council.helper("Alex Lane");
        council.end(sams);
        council.link(alex, jo);

        notThere(id, worker);
        assertThat(listen(council.signedIn(alex, Role.PRACTITIONER), id).statusCode())
                .isEqualTo(200);
    }

    /** Their worker is nearer than anybody, and was not chosen. */
    @Test
    void is_told_to_those_chosen_and_then_to_a_safeguarding_lead_however_long_it_waits() {
        Voices.takeBack(young, saying);
        Spoken.said(young, Spoken.recorded(young), pat);
        var id = UUID.fromString(givenUp());

        try (var watched = new Watched(Map.of())) {
            for (var time : List.of("10:00", "10:15", "10:30", "10:45")) {
                watched.at(time);
                watched.goOn(council);
            }
        }

        assertThat(openTo(worker)).isEmpty();
        assertThat(Watched.told(id).stream().distinct())
                .contains("MANAGER Pat Brown", "SAFEGUARDING_LEAD Femi Ward")
                .doesNotContain("WORKER Sam Taylor");
    }

    @Test
    void in_which_no_words_were_heard_is_listened_to_as_well() {
        Spoken.writeDown(council.id(), "");

        assertThat(listen(worker, openTo(worker).getFirst()).statusCode()).isEqualTo(200);
    }

    @Test
    void that_is_damaged_makes_a_concern_that_says_so() throws IOException {
        Files.delete(Spoken.kept(council.id(), recording));
        Spoken.writeDown(council.id(), "never heard");

        var id = openTo(worker).getFirst();
        assertThat(shown(worker, id).at("/sound").asText()).isEqualTo("DAMAGED");
        assertThat(listen(worker, id).statusCode()).isEqualTo(400);
    }

    @Test
    void is_played_in_the_parts_that_a_player_asks_for() {
        var file = AudioDecoder.open(Spoken.longer()).file();
        var answer = listen(worker, givenUp(), "Range", "bytes=65530-65545");

        assertThat(answer.statusCode()).isEqualTo(206);
        assertThat(answer.body()).isEqualTo(Arrays.copyOfRange(file, 65_530, 65_546));
        assertThat(answer.headers().firstValue("cache-control")).contains("no-store");
        assertThat(answer.headers().firstValue("content-type")).contains("audio/wav");
    }

    @Test
    void that_was_written_down_is_put_before_nobody() {
        Spoken.writeDown(council.id(), "i want to see my brother");

        assertThat(openTo(lead)).isEmpty();
        notThere(saying, worker, manager, lead);
        notThere(recording, worker, manager, lead);
    }

    @Test
    void whose_speaker_has_typed_the_words_is_not_listened_to_and_one_left_as_sound_is() {
        Spoken.checkWords(young, saying, "I want to see my brother.");
        Spoken.giveUp(council.id());
        assertThat(openTo(lead)).isEmpty();

        Spoken.leaveAsSound(young, Spoken.said(young, Spoken.recorded(young), sam));
        Spoken.giveUp(council.id());
        assertThat(openTo(lead)).hasSize(1);
    }

    @Test
    void is_heard_by_nobody_who_may_not_take_the_concern_up() {
        var id = givenUp();
        var stranger = MadeUp.council();

        notThere(
                id,
                young,
                council.signedIn(council.helper("Chris"), Role.PRACTITIONER),
                council.signedIn(council.helper("Alex"), Role.MANAGER),
                council.signedIn(council.helper("Rob"), Role.RECORDS_OFFICER),
                council.signedIn(council.helper("Pam"), Role.PANEL_MEMBER),
                council.signedIn(council.helper("Max"), Role.ADMINISTRATOR),
                stranger.signedIn(stranger.helper("Femi"), Role.SAFEGUARDING_LEAD));
        assertThat(listen(new Client(), id).statusCode()).isEqualTo(403);
        assertThat(Spoken.play(worker, recording).statusCode()).isEqualTo(404);
    }

    @Test
    void never_reaches_whom_it_is_about_whatever_they_are_here_as() {
        Voices.takeBack(young, saying);
        var about = Spoken.speaking(Spoken.recorded(young), pat);
        about.put("about", Map.of("kind", "PERSON", "personId", sam.id().toString()));
        Spoken.speak(young, about);
        var id = givenUp();

        assertThat(openTo(worker)).isEmpty();
        notThere(id, worker, council.signedIn(sam, Role.SAFEGUARDING_LEAD));
        assertThat(listen(manager, id).statusCode()).isEqualTo(200);
    }

    @Test
    void is_heard_no_more_by_somebody_who_supports_them_no_more() {
        var id = givenUp();
        council.end(sams);

        notThere(id, worker);
    }

    @Test
    void is_a_look_with_its_own_reason_each_time() {
        var id = givenUp();
        assertThat(looks()).doesNotContain("RECORDING");

        listen(lead, id, "Range", "bytes=0-1");
        listen(worker, id);

        assertThat(looks())
                .contains("\"who\":\"Femi Ward\",\"role\":\"SAFEGUARDING_LEAD\",\"things\":[\"RECORDING\"]")
                .contains("\"who\":\"Sam Taylor\",\"role\":\"PRACTITIONER\",\"things\":[\"RECORDING\"]");
    }

    @Test
    void and_was_taken_back_before_is_heard_by_nobody() {
        Voices.takeBack(young, saying);
        Spoken.giveUp(council.id());

        assertThat(openTo(lead)).isEmpty();
    }

    @Test
    void and_is_taken_back_stays_in_the_open_concern_alone_and_goes_when_it_is_closed() {
        var id = givenUp();
        Spoken.leaveAsSound(young, saying);
        assertThat(Spoken.play(worker, recording).statusCode()).isEqualTo(200);

        assertThat(Voices.takeBack(young, saying).at("/data/takeBack/kept").asBoolean())
                .isTrue();
        Spoken.sweep(council.id());

        assertThat(Spoken.play(young, recording).statusCode()).isEqualTo(404);
        assertThat(Spoken.play(worker, recording).statusCode()).isEqualTo(404);
        assertThat(listen(worker, id).statusCode()).isEqualTo(200);
        takeUp(worker, id, 0);
        close(lead, id, 1);
        notThere(id, worker, lead);
        assertThat(shown(lead, id).at("/sound").isNull()).isTrue();
        Spoken.sweep(council.id());
        assertThat(Spoken.kept(council.id(), recording)).doesNotExist();
    }

    @Test
    void and_is_not_taken_back_stays_its_speakers_when_the_concern_is_closed() {
        var id = givenUp();
        takeUp(lead, id, 0);
        close(lead, id, 1);
        Spoken.sweep(council.id());

        notThere(id, worker, lead);
        assertThat(Spoken.play(young, recording).statusCode()).isEqualTo(200);
        assertThat(Voices.takeBack(young, saying).at("/data/takeBack/kept").asBoolean())
                .isFalse();
        Spoken.sweep(council.id());
        assertThat(Spoken.kept(council.id(), recording)).doesNotExist();
    }

    /** Words that were checked make a concern of their own, which keeps the words and no sound. */
    @Test
    void but_was_written_down_goes_when_it_is_taken_back_though_its_words_made_a_concern() {
        Spoken.writeDown(council.id(), "i want to die");
        Spoken.checkWords(young, saying, "i want to die");
        var id = openTo(worker).getFirst();

        notThere(id, worker, lead);
        assertThat(Voices.takeBack(young, saying).at("/data/takeBack/kept").asBoolean())
                .isTrue();
        Spoken.sweep(council.id());
        assertThat(Spoken.kept(council.id(), recording)).doesNotExist();
    }

    private static JsonNode shown(Client client, String id) {
        return client.ask(SOUND, Map.of("id", id)).at("/data/concern");
    }

    private static HttpResponse<byte[]> listen(Client client, String concern, String... headers) {
        return Spoken.playAt(client, "/concerns/%s/sound".formatted(concern), headers);
    }

    /** To the byte what is answered for what is not there. */
    private static void notThere(String concern, Client... clients) {
        for (var client : clients) {
            var answer = listen(client, concern);
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(without(answer))
                    .isEqualTo(without(listen(client, UUID.randomUUID().toString())));
            assertThat(without(answer)).isEqualTo(without(listen(client, "no-id")));
        }
    }

    private String looks() {
        return young.ask(
                        "query($of: ID!) { looks(youngPersonId: $of) { nodes { who role things } } }",
                        Map.of("of", jo.id().toString()))
                .toString();
    }

    private static String without(HttpResponse<byte[]> answer) {
        return new String(answer.body()).replaceAll("\"requestId\":\"[0-9a-f-]{36}\"", "");
    }
}
