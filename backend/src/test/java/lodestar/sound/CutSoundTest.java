package lodestar.sound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import lodestar.kernel.DomainError.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** A recording of which a part is missing is refused; half of what somebody said is never taken for the whole. */
class CutSoundTest {

    record Whole(String name, byte[] file) {
        @Override
        public String toString() {
            return name;
        }
    }

    static final List<Whole> WHOLE = List.of(
            new Whole("webm", Recordings.bytes("rms_s4.webm")),
            new Whole("mp4 in fragments", Recordings.bytes("rms_s1.mp4")),
            new Whole(
                    "mp4 kept",
                    AudioDecoder.open(Recordings.bytes("rms_s1.mp4")).file()),
            new Whole("ogg of many pages", new OpusTrack(1, 312, threeTimes(Made.packets())).written()),
            new Whole("wav", Made.shortWave()));

    @ParameterizedTest
    @FieldSource("WHOLE")
    void cut_at_any_byte_it_is_refused_or_still_whole(Whole whole) {
        var sound = AudioDecoder.track(whole.file()).written();

        for (var length = 1; length < whole.file().length; length++) {
            var left = writtenAnew(Arrays.copyOf(whole.file(), length));
            if (left != null) {
                assertThat(left).as("cut to %d bytes", length).isEqualTo(sound);
            }
        }
    }

    /**
     * A browser that records live writes no end, so between two blocks nobody can tell. That the upload is whole is
     * seen by its hash.
     */
    @Test
    void recorded_live_it_can_be_cut_only_between_two_blocks() {
        var file = Made.webm();
        var ends = new HashSet<Integer>();
        var at = file.length;
        for (var packet : Made.packets().reversed()) {
            ends.add(at);
            at -= 1 + 8 + 4 + packet.length;
        }

        var accepted = new ArrayList<Integer>();
        for (var length = 1; length <= file.length; length++) {
            if (writtenAnew(Arrays.copyOf(file, length)) != null) {
                accepted.add(length);
            }
        }

        assertThat(accepted).containsExactlyInAnyOrderElementsOf(ends);
    }

    @Test
    void a_frame_that_is_cut_inside_a_file_that_is_whole_is_refused() {
        var whole = (AacTrack) AudioDecoder.track(Recordings.bytes("rms_s1.mp4"));
        var frames = new ArrayList<>(whole.frames());
        frames.set(100, Arrays.copyOf(frames.get(100), 20));

        Refusing.refuses(new AacTrack(whole.kind(), frames).written(), Refusal.RECORDING_BROKEN);
    }

    private static List<byte[]> threeTimes(List<byte[]> packets) {
        return Stream.of(packets, packets, packets).flatMap(List::stream).toList();
    }

    private static byte[] writtenAnew(byte[] file) {
        try {
            return AudioDecoder.track(file).written();
        } catch (Refused refused) {
            return null;
        }
    }
}
