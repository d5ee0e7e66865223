package lodestar.sound;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes the sound out of a wav file: its numbers, and nothing of the lists of names and dates beside them. */
final class WaveReader {

    private static final Set<Long> RATES =
            Set.of(8_000L, 11_025L, 12_000L, 16_000L, 22_050L, 24_000L, 32_000L, 44_100L, 48_000L, 96_000L);

    private final Stretch file;
    private int rate;
    private int channels;
    private short @Nullable [] samples;

    private WaveReader(byte[] file) {
        this.file = new Stretch(file);
    }

    static Track track(byte[] file) {
        return new WaveReader(file).track();
    }

    private Track track() {
        file.skip(4);
        var length = file.u32le();
        require(length <= file.left(), Refusal.RECORDING_CUT_SHORT);
        require(length == file.left(), Refusal.RECORDING_NOT_ONLY_SOUND);
        require(file.word(4).equals("WAVE"), Refusal.RECORDING_NOT_SOUND);
        while (file.left() > 0) {
            chunk(file.word(4), file.u32le());
        }
        if (samples == null || samples.length == 0) {
            throw Refusal.RECORDING_EMPTY.refused();
        }
        return new WaveTrack(rate, channels, samples);
    }

    private void chunk(String name, long length) {
        var chunk = file.part(length);
        if (length % 2 == 1) {
            file.skip(1);
        }
        switch (name) {
            case "fmt " -> format(chunk);
            case "data" -> data(chunk);
            default -> require(name.chars().allMatch(c -> c >= ' ' && c <= '~'), Refusal.RECORDING_BROKEN);
        }
    }

    private void format(Stretch format) {
        require(rate == 0, Refusal.RECORDING_BROKEN);
        require(format.u16le() == WaveTrack.PLAIN, Refusal.RECORDING_OTHER_KIND);
        channels = format.u16le();
        var given = format.u32le();
        format.skip(6);
        require(RATES.contains(given) && format.u16le() == WaveTrack.BITS, Refusal.RECORDING_OTHER_KIND);
        require(channels == 1 || channels == 2, Refusal.RECORDING_OTHER_KIND);
        rate = (int) given;
    }

    private void data(Stretch data) {
        require(rate > 0 && samples == null && data.left() % (2 * channels) == 0, Refusal.RECORDING_BROKEN);
        Bounds.requireRoom(data.left() / (2 * channels), rate);
        var numbers = new short[data.left() / 2];
        for (var i = 0; i < numbers.length; i++) {
            numbers[i] = (short) data.u16le();
        }
        samples = numbers;
    }

    private static void require(boolean right, Refusal otherwise) {
        if (!right) {
            throw otherwise.refused();
        }
    }
}
