package lodestar.sound;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Sound as plain numbers of 16 bits, one channel or two by turns. */
record WaveTrack(int rate, int channels, short[] samples) implements Track {

    static final int PLAIN = 1;
    static final int BITS = 16;

    private static final int HEADER = 44;

    @Override
    public byte[] written() {
        var data = samples.length * 2;
        var file = ByteBuffer.allocate(HEADER + data).order(ByteOrder.LITTLE_ENDIAN);
        file.put("RIFF".getBytes(US_ASCII)).putInt(HEADER - 8 + data).put("WAVEfmt ".getBytes(US_ASCII));
        file.putInt(16).putShort((short) PLAIN).putShort((short) channels);
        file.putInt(rate)
                .putInt(rate * channels * 2)
                .putShort((short) (channels * 2))
                .putShort((short) BITS);
        file.put("data".getBytes(US_ASCII)).putInt(data);
        file.asShortBuffer().put(samples);
        return file.array();
    }

    @Override
    public String mediaType() {
        return "audio/wav";
    }

    @Override
    public Pcm16k decoded() {
        return new Pcm16k(Resampler.to16k(oneChannel(samples, channels), rate));
    }

    /** Left and right as one. */
    static short[] oneChannel(short[] samples, int channels) {
        if (channels == 1) {
            return samples;
        }
        var one = new short[samples.length / 2];
        for (var i = 0; i < one.length; i++) {
            one[i] = (short) ((samples[2 * i] + samples[2 * i + 1]) / 2);
        }
        return one;
    }
}
