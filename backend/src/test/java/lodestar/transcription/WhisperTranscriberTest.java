package lodestar.transcription;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import lodestar.sound.AudioDecoder;
import lodestar.sound.Pcm16k;
import lodestar.sound.Recordings;
import lodestar.transcription.Availability.Down;
import lodestar.transcription.Availability.Ready;
import lodestar.transcription.LoopbackWhisper.Reply;
import lodestar.transcription.TranscriptionFailed.Next;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The way to a whisper.cpp server, on a server of our own that answers in the same shape. No Whisper was run here. */
class WhisperTranscriberTest {

    private static final Pcm16k SOUND =
            AudioDecoder.open(Recordings.bytes("rms_s4.webm")).pcm();

    private static final String ANSWER = """
        {"task":"transcribe","language":"english","duration":4.1,"text":" School isn't better\\n","segments":[
         {"id":0,"text":" School isn't better","start":0.2,"end":2.4,"tokens":[1,2],"temperature":0.0,
          "avg_logprob":-0.25,"no_speech_prob":0.01,"words":[
           {"word":" School","start":0.2,"end":0.8,"t_dtw":-1,"probability":0.93},
           {"word":" is","start":0.8,"end":1.0,"t_dtw":-1,"probability":0.88},
           {"word":"n't","start":1.0,"end":1.3,"t_dtw":-1,"probability":0.31},
           {"word":" better","start":1.4,"end":2.4,"t_dtw":-1,"probability":0.97}]}]}
        """;

    private LoopbackWhisper server;
    private Transcriber whisper;

    @BeforeEach
    void start() throws Exception {
        server = new LoopbackWhisper();
        whisper = at(server.address(), Duration.ofSeconds(20));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Nested
    class One_that_answers {

        @Test
        void is_heard_with_the_words_it_is_unsure_of() {
            server.answers(new Reply(200, ANSWER.getBytes(UTF_8)));

            var draft = whisper.transcribe(SOUND);

            assertThat(draft.text()).isEqualTo("School isn't better");
            assertThat(draft.words()).extracting(MachineWord::unsure).containsExactly(false, true, false);
            assertThat(draft.words().getLast().to()).isEqualTo(Duration.ofMillis(2_400));
            assertThat(draft.model()).isEqualTo("small.en");
        }

        @Test
        void is_sent_the_sound_and_nothing_of_who_spoke() {
            server.answers(new Reply(200, ANSWER.getBytes(UTF_8)));

            whisper.transcribe(SOUND);

            var sent = new String(server.sent(), ISO_8859_1);
            assertThat(sent)
                    .contains("name=\"response_format\"\r\n\r\nverbose_json")
                    .contains("filename=\"recording.wav\"")
                    .contains(new String(SOUND.wave(), ISO_8859_1));
            assertThat(server.path()).isEqualTo("/inference");
        }

        @Test
        void may_hear_nothing() {
            server.answers(new Reply(200, "{\"segments\":[]}".getBytes(UTF_8)));

            assertThat(whisper.transcribe(SOUND).heardSpeech()).isFalse();
        }

        @Test
        void is_not_asked_about_silence() {
            assertThat(whisper.transcribe(new Pcm16k(new short[Pcm16k.RATE])).heardSpeech())
                    .isFalse();
            assertThat(server.path()).isEmpty();
        }

        @Test
        void is_ready_when_it_says_so() {
            server.answers(new Reply(200, "{\"status\":\"ok\"}".getBytes(UTF_8)));

            assertThat(whisper.availability()).isEqualTo(new Ready("whisper", "small.en", false));
        }
    }

    @Nested
    class One_that_does_not {

        @Test
        void and_says_the_sound_is_wrong_is_not_asked_again() {
            server.answers(new Reply(400, "bad".getBytes(UTF_8)));

            assertThat(failure().next()).isEqualTo(Next.GIVE_UP);
        }

        @Test
        void and_errs_is_tried_again() {
            server.answers(new Reply(500, "oops".getBytes(UTF_8)));

            assertThat(failure().next()).isEqualTo(Next.TRY_AGAIN);
        }

        @Test
        void and_is_still_loading_is_waited_for() {
            server.answers(new Reply(503, "{\"status\":\"loading model\"}".getBytes(UTF_8)));

            assertThat(failure().next()).isEqualTo(Next.WAIT);
            assertThat(whisper.availability()).isEqualTo(new Down("HEALTH_503"));
        }

        @Test
        void and_is_cut_in_the_middle_of_its_words_is_tried_again() {
            server.answers(new Reply(200, ANSWER.getBytes(UTF_8)).cutAfter(100));

            assertThat(failure().next()).isEqualTo(Next.TRY_AGAIN);
        }

        @Test
        void and_answers_something_else_is_tried_again() {
            server.answers(new Reply(200, "<html>hello</html>".getBytes(UTF_8)));

            assertThat(failure().code()).isEqualTo("UNREADABLE");
        }

        @Test
        void and_answers_without_end_is_stopped() {
            server.answers(new Reply(200, new byte[3 << 20]));

            assertThat(failure().code()).isEqualTo("CUT");
        }

        @Test
        void and_never_comes_to_an_end_is_left_after_its_limit() {
            server.answers(new Reply(200, ANSWER.getBytes(UTF_8)).held(new CountDownLatch(1)));
            whisper = at(server.address(), Duration.ofMillis(300));
            var shortSound = new Pcm16k(Arrays.copyOfRange(SOUND.samples(), 8_000, 9_600));

            var failed = catchThrowableOfType(TranscriptionFailed.class, () -> whisper.transcribe(shortSound));

            assertThat(failed.code()).isEqualTo("SLOW");
            assertThat(failed.next()).isEqualTo(Next.TRY_AGAIN);
        }

        @Test
        void because_it_is_not_there_is_waited_for_and_costs_no_try() {
            server.close();

            assertThat(failure().next()).isEqualTo(Next.WAIT);
            assertThat(whisper.availability()).isEqualTo(new Down("UNREACHABLE"));
        }

        @Test
        void and_sends_us_elsewhere_is_not_followed() {
            server.answers(new Reply(302, new byte[0]).to("http://192.0.2.1/inference"));

            assertThat(failure().code()).isEqualTo("STATUS_302");
        }
    }

    @Nested
    class An_address {

        @Test
        void outside_the_councils_network_is_never_spoken_to() {
            whisper = at(URI.create("http://192.0.2.1:8080"), Duration.ofSeconds(5));

            assertThat(failure().code()).isEqualTo("NOT_INSIDE");
            assertThat(whisper.availability()).isEqualTo(new Down("NOT_INSIDE"));
        }

        @Test
        void inside_is_this_machine_or_a_private_one() {
            assertThat(InsideNetwork.holds(URI.create("http://127.0.0.1:1"))).isTrue();
            assertThat(InsideNetwork.holds(URI.create("http://10.1.2.3"))).isTrue();
            assertThat(InsideNetwork.holds(URI.create("http://172.18.0.5:8080")))
                    .isTrue();
            assertThat(InsideNetwork.holds(URI.create("http://[fd00::1]:8080"))).isTrue();
            assertThat(InsideNetwork.holds(URI.create("http://8.8.8.8"))).isFalse();
            assertThat(InsideNetwork.holds(URI.create("http://[2001:db8::1]"))).isFalse();
            assertThat(InsideNetwork.holds(URI.create("file:/tmp"))).isFalse();
        }
    }

    private TranscriptionFailed failure() {
        return catchThrowableOfType(TranscriptionFailed.class, () -> whisper.transcribe(SOUND));
    }

    private static Transcriber at(URI address, Duration atLeast) {
        return new WhisperTranscriber(
                new TranscriberSettings("whisper-http", address, "small.en", Duration.ofSeconds(5), atLeast));
    }
}
