package lodestar.transcription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import java.time.Duration;
import lodestar.sound.Pcm16k;
import lodestar.transcription.Availability.NotConfigured;
import lodestar.transcription.TranscriptionFailed.Next;
import org.junit.jupiter.api.Test;

class TranscribersTest {

    @Test
    void with_none_no_words_are_made_up() {
        var none = named("none");

        assertThat(none.availability()).isEqualTo(new NotConfigured());
        assertThatExceptionOfType(TranscriptionFailed.class)
                .isThrownBy(() -> none.transcribe(new Pcm16k(new short[10])))
                .satisfies(failed -> assertThat(failed.next()).isEqualTo(Next.WAIT));
    }

    @Test
    void the_one_that_is_named_is_made() {
        assertThat(named("sphinx")).isInstanceOf(SphinxTranscriber.class);
        assertThat(named("whisper-http")).isInstanceOf(WhisperTranscriber.class);
    }

    @Test
    void one_that_nobody_knows_stops_the_start_and_says_which_there_are() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> named("cloud"))
                .withMessageContaining("none or whisper-http");
    }

    private static Transcriber named(String engine) {
        var settings = new TranscriberSettings(
                engine, URI.create("http://127.0.0.1:9"), "model", Duration.ofSeconds(5), Duration.ofSeconds(60));
        return new Transcribers().transcriber(settings);
    }
}
