package lodestar.transcription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.util.List;
import lodestar.sound.AudioDecoder;
import lodestar.sound.Pcm16k;
import lodestar.sound.Recordings;
import lodestar.transcription.Availability.Ready;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The practice transcriber on real sound, from the bytes of a file to words. It says how much work that was. */
class SphinxTranscriberTest {

    static final List<Recordings> MADE_UP = Recordings.MADE_UP;

    private static final String READ = "and mister john dashwood had then leisure to consider how much there might"
            + " be prudently in his power to do for them";

    private final Transcriber practice = new SphinxTranscriber();

    @ParameterizedTest
    @FieldSource("MADE_UP")
    void it_hears_made_up_speech_with_at_most_a_tenth_of_the_words_wrong(Recordings recording) {
        var draft = measured(
                recording.name(),
                recording.said(),
                AudioDecoder.open(recording.bytes()).pcm());

        assertThat(ErrorRate.of(recording.said(), draft.text())).isLessThanOrEqualTo(0.10);
        assertThat(draft.words()).isSortedAccordingTo((one, next) -> one.from().compareTo(next.from()));
    }

    @Test
    void it_hears_a_person_reading_with_at_most_two_fifths_of_the_words_wrong() throws IOException {
        var file = Recordings.FETCHED.resolve("chromium.webm");
        assumeTrue(Files.exists(file), "skipped: the fetched recordings are not here");

        var draft = measured(
                "chromium.webm",
                READ,
                AudioDecoder.open(Files.readAllBytes(file)).pcm());

        assertThat(ErrorRate.of(READ, draft.text())).isLessThanOrEqualTo(0.40);
    }

    @Test
    void it_hears_nothing_in_silence() {
        assertThat(practice.transcribe(new Pcm16k(new short[Pcm16k.RATE * 2])).heardSpeech())
                .isFalse();
    }

    @Test
    void it_says_that_it_is_for_practice() {
        assertThat(practice.availability())
                .isInstanceOfSatisfying(
                        Ready.class, ready -> assertThat(ready.practice()).isTrue());
    }

    private Draft measured(String name, String said, Pcm16k sound) {
        var machine = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        var before = machine.getProcessCpuTime();
        var draft = practice.transcribe(sound);
        var seconds = (machine.getProcessCpuTime() - before) / 1e9;
        var minutes = sound.length().toMillis() / 60_000.0;
        System.out.printf(
                "measured: %s: %.1f %% of the words wrong, %.1f s of processor, %.0f for each minute of sound, its"
                        + " start with it%n",
                name, 100 * ErrorRate.of(said, draft.text()), seconds, seconds / minutes);
        return draft;
    }
}
