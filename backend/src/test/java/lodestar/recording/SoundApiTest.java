package lodestar.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lodestar.Client;
import lodestar.JoAndTheirCircle;
import lodestar.RunningLodestar;
import lodestar.sound.AudioDecoder;
import lodestar.voice.Voices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may hear a recording, and how a player asks for it. */
class SoundApiTest extends JoAndTheirCircle {

    private final byte[] file = AudioDecoder.open(Spoken.longer()).file();
    private String recording;

    @BeforeEach
    void jo_has_recorded_something() {
        recording = Spoken.recorded(young, Spoken.longer());
    }

    @Test
    void all_of_it_is_given_as_what_we_wrote_and_nothing_a_browser_could_take_it_for() {
        var answer = Spoken.play(young, recording);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(file);
        assertThat(header(answer, "content-type")).isEqualTo("audio/wav");
        assertThat(header(answer, "x-content-type-options")).isEqualTo("nosniff");
        assertThat(header(answer, "cache-control")).isEqualTo("no-store");
        assertThat(header(answer, "accept-ranges")).isEqualTo("bytes");
        assertThat(header(answer, "content-security-policy")).contains("default-src 'none'");
    }

    @ParameterizedTest
    @CsvSource({
        "0-1, 0, 2",
        "65530-65545, 65530, 65546",
        "90000-, 90000, 96044",
        "-10, 96034, 96044",
        "96000-999999, 96000, 96044"
    })
    void a_part_of_it_is_given_to_whoever_asks_for_a_part(String asked, int from, int to) {
        var answer = Spoken.play(young, recording, "Range", "bytes=" + asked);

        assertThat(answer.statusCode()).isEqualTo(206);
        assertThat(answer.body()).isEqualTo(Arrays.copyOfRange(file, from, to));
        assertThat(header(answer, "content-range")).isEqualTo("bytes %d-%d/%d".formatted(from, to - 1, file.length));
        assertThat(header(answer, "content-length")).isEqualTo(String.valueOf(to - from));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=96044-", "bytes=200000-300000", "bytes=-0"})
    void a_part_that_is_not_there_is_refused_with_how_much_there_is(String asked) {
        var answer = Spoken.play(young, recording, "Range", asked);

        assertThat(answer.statusCode()).isEqualTo(416);
        assertThat(header(answer, "content-range")).isEqualTo("bytes */" + file.length);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=5-2", "bytes=0-1,5-6", "bytes=-", "lines=1-2", "bytes=99999999999999-", "x"})
    void what_is_no_part_is_all_of_it(String asked) {
        assertThat(Spoken.play(young, recording, "Range", asked).body()).isEqualTo(file);
    }

    @Test
    void its_length_can_be_asked_for_without_it() {
        var answer =
                young.sendForBytes(young.request("/recordings/" + recording).method("HEAD", BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "content-length")).isEqualTo(String.valueOf(file.length));
        assertThat(header(answer, "content-type")).isEqualTo("audio/wav");
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void nobody_else_hears_it_before_it_was_left_as_sound() {
        notThere(worker, manager, council.signedIn(council.youngPerson("Kim", 14)));

        var saying = Spoken.said(young, recording, sam, pat);
        notThere(worker, manager);

        Spoken.checkWords(young, saying, "These are my words.");
        assertThat(Spoken.play(young, recording).statusCode()).isEqualTo(200);
        notThere(worker, manager);
    }

    @Test
    void those_it_is_shared_with_hear_what_was_left_as_sound_and_that_is_a_look() {
        var saying = Spoken.said(young, recording, sam);
        Spoken.leaveAsSound(young, saying);

        assertThat(Spoken.play(worker, recording).body()).isEqualTo(file);
        notThere(manager);
        assertThat(looks()).contains("Sam Taylor").doesNotContain("Pat Brown");

        Voices.changeAudience(young, saying, pat);
        notThere(worker);
        assertThat(Spoken.play(manager, recording).body()).isEqualTo(file);
    }

    @Test
    void what_was_taken_back_is_heard_by_nobody_and_then_is_gone() {
        var saying = Spoken.said(young, recording, sam);
        Spoken.leaveAsSound(young, saying);
        var kept = RunningLodestar.bean(RecordingSettings.class)
                .folder()
                .resolve(council.id().code())
                .resolve(recording);
        assertThat(kept).exists();

        Voices.takeBack(young, saying);

        notThere(young, worker);
        while (RunningLodestar.bean(Sweeping.class).sweepOne(council.id())) {
            // Until nothing is due.
        }
        assertThat(Files.exists(kept)).isFalse();
        notThere(young, worker);
    }

    /** Such as a storage that lost a file, or a disk that was put back from before. */
    @Test
    void what_the_storage_does_not_have_any_more_is_told_as_damaged() throws Exception {
        var folder = RunningLodestar.bean(RecordingSettings.class).folder();
        Files.delete(folder.resolve(council.id().code()).resolve(recording));

        var answer = Spoken.play(young, recording);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(new String(answer.body())).contains("DAMAGED");
    }

    @Test
    void a_key_of_the_storage_leads_nowhere_out_of_it() {
        var folder =
                new SoundFolder(RunningLodestar.bean(RecordingSettings.class).folder());

        assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> folder.retrieve("../keys/wrapping.json"));
        assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> folder.delete("/etc/passwd"));
    }

    /** To the byte what is answered for what is not there. */
    private void notThere(Client... clients) {
        for (var client : List.of(clients)) {
            var answer = Spoken.play(client, recording);
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(without(answer))
                    .isEqualTo(without(Spoken.play(client, UUID.randomUUID().toString())));
            assertThat(without(answer)).isEqualTo(without(Spoken.play(client, "no-id")));
        }
    }

    private String looks() {
        return young.ask(
                        "query($of: ID!) { looks(youngPersonId: $of, first: 10) { nodes { who } } }",
                        Map.of("of", jo.id().toString()))
                .toString();
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static String without(HttpResponse<byte[]> answer) {
        return new String(answer.body()).replaceAll("\"requestId\":\"[0-9a-f-]{36}\"", "");
    }
}
