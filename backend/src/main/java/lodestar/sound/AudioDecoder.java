package lodestar.sound;

import java.util.Arrays;
import java.util.function.Supplier;
import lodestar.kernel.DomainError;

/**
 * Opens what was sent as a recording: webm, ogg, mp4 or wav, by what is in it and never by its name.
 *
 * <p>What is kept is not what was sent. The sound is taken out and written into a new file, which is then opened and
 * decoded in its turn; so where it was recorded, when, by what and whatever else was in there is gone, and what is kept
 * is known to play.
 */
public final class AudioDecoder {

    /** What is longer is refused whatever it is. */
    public static final int MOST_BYTES = Bounds.MOST_BYTES;

    private static final byte[] WEBM = {0x1A, 0x45, (byte) 0xDF, (byte) 0xA3};
    private static final byte[] OGG = {'O', 'g', 'g', 'S'};
    private static final byte[] RIFF = {'R', 'I', 'F', 'F'};
    private static final byte[] FTYP = {'f', 't', 'y', 'p'};

    private AudioDecoder() {}

    /** All of it, or refused with a {@link Refusal}. */
    public static OpenedSound open(byte[] sent) {
        return guarded(() -> {
            var track = track(sent);
            var file = track.written();
            return new OpenedSound(file, track.mediaType(), decode(file));
        });
    }

    /** The sound of a file, such as one kept before. */
    public static Pcm16k decode(byte[] file) {
        return guarded(() -> {
            var sound = track(file).decoded();
            if (sound.samples().length == 0) {
                throw Refusal.RECORDING_EMPTY.refused();
            }
            return sound;
        });
    }

    /** The decoders were written for files that are right, and trip in many ways over those that are not. */
    private static <T> T guarded(Supplier<T> opening) {
        try {
            return opening.get();
        } catch (DomainError refused) {
            throw refused;
        } catch (RuntimeException | AssertionError broken) {
            throw Refusal.RECORDING_BROKEN.refused();
        }
    }

    static Track track(byte[] file) {
        if (file.length == 0) {
            throw Refusal.RECORDING_EMPTY.refused();
        }
        if (file.length > Bounds.MOST_BYTES) {
            throw Refusal.RECORDING_TOO_BIG.refused();
        }
        if (stands(WEBM, file, 0)) {
            return new WebmReader(file).track();
        }
        if (stands(OGG, file, 0)) {
            return new OggReader(file).track();
        }
        if (stands(RIFF, file, 0)) {
            return WaveReader.track(file);
        }
        if (stands(FTYP, file, 4)) {
            return new Mp4Reader(file).track();
        }
        throw Refusal.RECORDING_NOT_SOUND.refused();
    }

    private static boolean stands(byte[] magic, byte[] file, int at) {
        return file.length >= at + magic.length && Arrays.equals(magic, 0, magic.length, file, at, at + magic.length);
    }
}
