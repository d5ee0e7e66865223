package lodestar.transcription;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import lodestar.sound.AudioDecoder;
import lodestar.sound.Pcm16k;
import lodestar.sound.Recordings;
import org.junit.jupiter.api.Test;

/** What of a machine's words is left out, and what is marked. */
class DoubtsTest {

    @Test
    void in_silence_nobody_said_anything_whatever_the_machine_heard() {
        var silence = new Pcm16k(new short[Pcm16k.RATE]);

        assertThat(draft(silence, new Segment(spoken("thank you for watching", 400)))
                        .heardSpeech())
                .isFalse();
    }

    @Test
    void a_microphone_that_heard_nothing_is_silence() {
        assertThat(Doubts.silent(AudioDecoder.open(Recordings.bytes("chromium_quiet.webm"))
                        .pcm()))
                .isTrue();
        assertThat(Doubts.silent(
                        AudioDecoder.open(Recordings.bytes("rms_s4.webm")).pcm()))
                .isFalse();
    }

    @Test
    void a_whisper_is_not_silence() {
        assertThat(draft(loud(120), new Segment(spoken("can i go home", 400))).text())
                .isEqualTo("can i go home");
    }

    @Test
    void what_the_machine_itself_takes_for_no_speech_is_left_out() {
        var draft = draft(
                loud(3_000),
                new Segment(spoken("i want to hurt", 400), 0.9, -1.4),
                new Segment(spoken("school is fine", 400), 0.1, -0.3));

        assertThat(draft.text()).isEqualTo("school is fine");
    }

    @Test
    void what_may_be_no_speech_but_was_heard_well_stays() {
        assertThat(draft(loud(3_000), new Segment(spoken("yes", 400), 0.9, -0.2))
                        .text())
                .isEqualTo("yes");
    }

    @Test
    void more_words_than_anybody_can_say_are_all_marked() {
        var draft = draft(loud(3_000), new Segment(spoken("one two three four five six", 100)));

        assertThat(draft.words()).allMatch(MachineWord::unsure);
    }

    @Test
    void the_same_few_words_again_and_again_are_all_marked() {
        var stuck = "i am fine now i am fine now i am fine now i am fine now";

        assertThat(draft(loud(3_000), new Segment(spoken(stuck, 400))).words()).allMatch(MachineWord::unsure);
    }

    @Test
    void somebody_who_says_a_thing_three_times_is_believed() {
        var thrice = "i want to go home i want to go home i want to go home please";

        assertThat(draft(loud(3_000), new Segment(spoken(thrice, 400))).words()).noneMatch(MachineWord::unsure);
    }

    @Test
    void no_words_stand_in_what_a_log_would_hold() {
        var draft = draft(loud(3_000), new Segment(spoken("canary", 400)));

        assertThat(draft + " " + draft.words()).doesNotContain("canary");
    }

    private static Draft draft(Pcm16k sound, Segment... heard) {
        return Doubts.draft(sound, "engine", "model", List.of(heard));
    }

    private static List<MachineWord> spoken(String text, int msEach) {
        var words = new ArrayList<MachineWord>();
        for (var word : text.split(" ")) {
            var from = Duration.ofMillis((long) words.size() * msEach);
            words.add(new MachineWord(word, from, from.plusMillis(msEach), false));
        }
        return words;
    }

    /** A second and a half of nothing much, and a tenth of a second of sound this loud. */
    private static Pcm16k loud(int loudness) {
        var samples = new short[Pcm16k.RATE * 3 / 2];
        for (var i = Pcm16k.RATE; i < Pcm16k.RATE + Pcm16k.RATE / 5; i++) {
            samples[i] = (short) (i % 2 == 0 ? loudness : -loudness);
        }
        return new Pcm16k(samples);
    }
}
