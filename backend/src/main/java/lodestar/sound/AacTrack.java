package lodestar.sound;

import java.util.Arrays;
import java.util.List;
import java.util.logging.Logger;
import net.sourceforge.jaad.aac.Decoder;
import net.sourceforge.jaad.aac.Receiver;
import net.sourceforge.jaad.mp4.MP4Exception;

/** Sound as AAC frames, as an older iPhone records it. */
record AacTrack(AacKind kind, List<byte[]> frames) implements Track {

    static final int FRAME_SAMPLES = 1024;

    /** Held, so that it stays quiet: the decoder writes a page to the log for each frame it cannot read. */
    private static final Logger SILENCED = Logger.getLogger("jaad");

    static {
        SILENCED.setUseParentHandlers(false);
    }

    AacTrack {
        if (frames.isEmpty()) {
            throw Refusal.RECORDING_EMPTY.refused();
        }
        frames = List.copyOf(frames);
    }

    @Override
    public byte[] written() {
        return Mp4Writer.write(this);
    }

    @Override
    public String mediaType() {
        return "audio/mp4";
    }

    @Override
    public Pcm16k decoded() {
        try {
            var decoder = Decoder.create(kind.header());
            var heard = new Heard(kind.rate(), frames.size());
            for (var frame : frames) {
                heard.requireNext(() -> decoder.decodeFrame(frame, heard));
            }
            return heard.sound();
        } catch (MP4Exception broken) {
            throw Refusal.RECORDING_BROKEN.refused();
        }
    }

    /**
     * What the decoder hands over, frame by frame. It says nothing of some frames that are cut, so each is looked for.
     */
    private static final class Heard implements Receiver {

        private final int rateOfHeader;
        private final int frames;
        private short[] all = new short[0];
        private int rate;
        private int at;
        private int decoded;

        Heard(int rateOfHeader, int frames) {
            this.rateOfHeader = rateOfHeader;
            this.frames = frames;
        }

        void requireNext(Runnable frame) {
            var before = decoded;
            frame.run();
            require(decoded == before + 1);
        }

        /** A decoder may give twice the rate that the header says; never more. */
        @Override
        public void accept(List<float[]> channels, int length, int rateOfFrame) {
            require(rateOfFrame == rateOfHeader || rateOfFrame == 2 * rateOfHeader);
            require(!channels.isEmpty() && channels.size() <= 2 && length <= 2 * FRAME_SAMPLES);
            require(decoded == 0 || rateOfFrame == rate);
            rate = rateOfFrame;
            if (decoded++ == 0) {
                all = new short[length * frames];
            }
            for (var i = 0; i < length; i++) {
                var sum = 0f;
                for (var channel : channels) {
                    sum += channel[i];
                }
                all[at++] = (short) Math.clamp(Math.round(sum / channels.size()), Short.MIN_VALUE, Short.MAX_VALUE);
            }
        }

        Pcm16k sound() {
            return new Pcm16k(Resampler.to16k(Arrays.copyOf(all, at), rate));
        }

        private static void require(boolean right) {
            if (!right) {
                throw Refusal.RECORDING_BROKEN.refused();
            }
        }
    }
}
