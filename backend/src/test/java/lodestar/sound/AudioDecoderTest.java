package lodestar.sound;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static lodestar.sound.Refusing.refuses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class AudioDecoderTest {

    @Nested
    class A_recording {

        static final List<Recordings> MADE_UP = Recordings.MADE_UP;

        @ParameterizedTest
        @FieldSource("MADE_UP")
        void is_opened_whole(Recordings recording) {
            var opened = AudioDecoder.open(recording.bytes());

            assertThat(opened.length().toMillis()).isBetween(3_000L, 7_000L);
            assertThat(loudness(opened.pcm().samples())).isGreaterThan(500);
        }

        @ParameterizedTest
        @FieldSource("MADE_UP")
        void sounds_the_same_when_what_is_kept_is_opened_again(Recordings recording) {
            var opened = AudioDecoder.open(recording.bytes());

            var again = AudioDecoder.open(opened.file());

            assertThat(again.file()).isEqualTo(opened.file());
            assertThat(again.pcm().samples()).hasSameSizeAs(opened.pcm().samples());
            // AAC has its decoder make hiss up by chance, so not every number is the same.
            assertThat(likeness(again.pcm().samples(), opened.pcm().samples(), 0))
                    .isGreaterThan(0.99);
        }

        @Test
        void sounds_the_same_out_of_webm_and_out_of_mp4() {
            var webm = AudioDecoder.open(Recordings.bytes("rms_s1.webm")).pcm().samples();
            var mp4 = AudioDecoder.open(Recordings.bytes("rms_s1.mp4")).pcm().samples();

            var other = AudioDecoder.open(Recordings.bytes("rms_s2.webm")).pcm().samples();

            assertThat(bestLikeness(webm, mp4)).isGreaterThan(0.95);
            assertThat(bestLikeness(webm, other)).isLessThan(0.3);
        }

        /** Recorded by a real Chromium of a microphone that heard nothing. */
        @ParameterizedTest
        @ValueSource(strings = {"chromium_quiet.webm", "chromium_quiet.mp4"})
        void of_a_real_browser_is_opened_even_when_nobody_spoke(String name) {
            var opened = AudioDecoder.open(Recordings.bytes(name));

            assertThat(opened.mediaType()).isEqualTo("audio/ogg");
            assertThat(opened.length().toMillis()).isBetween(10_000L, 12_000L);
            assertThat(loudness(opened.pcm().samples())).isLessThan(10);
        }

        @Test
        void of_somebody_reading_in_a_real_browser_is_opened() {
            assumeTrue(Files.exists(Recordings.FETCHED), "skipped: the fetched recordings are not here");

            var opened = AudioDecoder.open(Recordings.fetched("chromium.webm"));

            assertThat(opened.mediaType()).isEqualTo("audio/ogg");
            assertThat(opened.length().toMillis()).isBetween(6_000L, 8_000L);
        }

        @Test
        void is_brought_to_16_000_a_second_without_changing_its_pitch() {
            var wave = new WaveTrack(44_100, 2, tone(44_100, 2, 1_000));

            var heard = AudioDecoder.open(wave.written()).pcm();

            assertThat(heard.length().toMillis()).isCloseTo(1_000, within(1L));
            assertThat(strength(heard.samples(), 1_000)).isGreaterThan(20 * strength(heard.samples(), 1_100));
        }

        @Test
        void loses_what_is_too_high_to_be_kept_and_does_not_fold_it_back() {
            var wave = new WaveTrack(48_000, 1, tone(48_000, 1, 10_000));

            var heard = AudioDecoder.open(wave.written()).pcm();

            assertThat(loudness(heard.samples())).isLessThan(100);
        }
    }

    /** A phone's recorder stops a little late. Of what is longer nothing is kept, rather than its beginning alone. */
    @Test
    void three_minutes_are_opened_whole_and_what_is_longer_is_refused() {
        assertThat(AudioDecoder.open(Made.silence(182)).pcm().length()).isEqualTo(Duration.ofSeconds(182));

        refuses(Made.silence(183), Refusal.RECORDING_TOO_LONG);
    }

    /** One file for each refusal there is. */
    @ParameterizedTest
    @EnumSource
    void each_refusal_has_a_file_that_meets_it(Refusal refusal) {
        switch (refusal) {
            case RECORDING_EMPTY -> refuses(new byte[0], refusal);
            case RECORDING_NOT_SOUND -> refuses("<!doctype html><script>".getBytes(US_ASCII), refusal);
            case RECORDING_OTHER_KIND -> refuses(Made.wave("fmt ", new byte[16]), refusal);
            case RECORDING_NOT_ONLY_SOUND -> refuses(Made.with(Recordings.bytes("rms_s1.webm"), "PK more"), refusal);
            case RECORDING_TOO_BIG -> refuses(new byte[Bounds.MOST_BYTES + 1], refusal);
            case RECORDING_TOO_LONG -> refuses(Made.silentHours(), refusal);
            case RECORDING_CUT_SHORT -> refuses(Made.half(Recordings.bytes("rms_s1.webm")), refusal);
            case RECORDING_BROKEN -> refuses(Made.spoilt(Recordings.bytes("rms_s1.webm")), refusal);
        }
    }

    @Nested
    class What_is_no_recording {

        @Test
        void is_refused_whatever_it_is_called_and_whatever_it_begins_with() {
            refuses(
                    "<svg xmlns='http://www.w3.org/2000/svg' onload='x()'/>".getBytes(US_ASCII),
                    Refusal.RECORDING_NOT_SOUND);
            refuses("PK\3\4 a zip file".getBytes(US_ASCII), Refusal.RECORDING_NOT_SOUND);
            refuses("%PDF-1.7".getBytes(US_ASCII), Refusal.RECORDING_NOT_SOUND);
            refuses("OggS<html>".getBytes(US_ASCII), Refusal.RECORDING_BROKEN);
            refuses("RIFF\4\0\0\0AVI ".getBytes(US_ASCII), Refusal.RECORDING_NOT_SOUND);
        }

        @Test
        void cannot_stand_behind_one() {
            for (var recording : Recordings.MADE_UP) {
                var both = Made.with(recording.bytes(), "<html><script>alert(1)</script></html>");

                assertThat(Refusing.of(both)).isNotNull();
            }
            var boxed = Made.mp4Box("html", Made.text("<script>alert(1)</script>"));
            refuses(Made.with(Recordings.bytes("rms_s1.mp4"), boxed), Refusal.RECORDING_NOT_ONLY_SOUND);
            refuses(Made.with(Made.ogg(), "PK"), Refusal.RECORDING_NOT_ONLY_SOUND);
            refuses(Made.with(Made.shortWave(), "PK"), Refusal.RECORDING_NOT_ONLY_SOUND);
        }

        @Test
        void is_not_taken_for_sound_because_a_table_points_there() {
            var kept = AudioDecoder.open(Recordings.bytes("rms_s1.mp4")).file();

            refuses(Made.replaced(kept, "mdat", "free"), Refusal.RECORDING_BROKEN);
        }

        @Test
        void is_refused_when_there_is_a_picture_beside_the_sound() {
            refuses(Made.webm(Made.VIDEO_TRACK), Refusal.RECORDING_NOT_ONLY_SOUND);
            refuses(Made.webmThatSaysItIsVideo(), Refusal.RECORDING_NOT_ONLY_SOUND);
            refuses(Made.replaced(Recordings.bytes("rms_s1.mp4"), "soun", "vide"), Refusal.RECORDING_NOT_ONLY_SOUND);
        }
    }

    @Nested
    class A_bomb {

        @Test
        void of_hours_in_a_small_file_is_refused_before_it_is_decoded() {
            assertThat(Made.silentHours().length).isLessThan(100_000);
            refuses(Made.silentHours(), Refusal.RECORDING_TOO_LONG);
        }

        @Test
        void of_one_piece_named_again_and_again_is_refused() {
            refuses(Made.sameFrameAgain(5_000), Refusal.RECORDING_BROKEN);
        }

        @Test
        void of_boxes_in_boxes_is_refused() {
            refuses(Made.boxesInBoxes(100_000), Refusal.RECORDING_BROKEN);
        }

        @Test
        void of_tables_longer_than_the_file_is_refused() {
            refuses(Made.tableOf(0x7FFF_FFFF), Refusal.RECORDING_TOO_LONG);
        }
    }

    static short[] tone(int rate, int channels, int pitch) {
        var samples = new short[rate * channels];
        for (var i = 0; i < samples.length; i++) {
            samples[i] = (short) (10_000 * Math.sin(2 * Math.PI * pitch * (i / channels) / rate));
        }
        return samples;
    }

    private static double loudness(short[] samples) {
        var sum = 0.0;
        for (var sample : samples) {
            sum += (double) sample * sample;
        }
        return Math.sqrt(sum / samples.length);
    }

    /** How much of one pitch there is. */
    private static double strength(short[] samples, int pitch) {
        double real = 0;
        double imaginary = 0;
        for (var i = 0; i < samples.length; i++) {
            real += samples[i] * Math.cos(2 * Math.PI * pitch * i / Pcm16k.RATE);
            imaginary += samples[i] * Math.sin(2 * Math.PI * pitch * i / Pcm16k.RATE);
        }
        return Math.hypot(real, imaginary);
    }

    /** Codecs begin a few milliseconds apart, so the best of some shifts counts. */
    private static double bestLikeness(short[] one, short[] other) {
        var best = 0.0;
        for (var shift = -1_500; shift <= 1_500; shift += 2) {
            best = Math.max(best, likeness(one, other, shift));
        }
        return best;
    }

    private static double likeness(short[] one, short[] other, int shift) {
        double both = 0;
        double left = 0;
        double right = 0;
        for (var i = 2_000; i < Math.min(one.length, other.length) - 2_000; i += 5) {
            both += (double) one[i] * other[i + shift];
            left += (double) one[i] * one[i];
            right += (double) other[i + shift] * other[i + shift];
        }
        return both / Math.sqrt(left * right);
    }
}
