package lodestar.sound;

import io.github.jaredmdobson.concentus.OpusDecoder;
import io.github.jaredmdobson.concentus.OpusException;
import java.util.Arrays;
import java.util.List;

/** Sound as Opus packets, as most browsers record it. */
record OpusTrack(int channels, int preSkip, List<byte[]> packets) implements Track {

    /** Whatever an Opus file says, its times count this many samples a second. */
    static final int CLOCK = 48_000;

    private static final int TO_16K = CLOCK / Pcm16k.RATE;
    private static final int LONGEST_PACKET = CLOCK * 120 / 1000;
    private static final int MOST_BYTES = 48 * 1275 + 98;

    OpusTrack {
        if (packets.isEmpty()) {
            throw Refusal.RECORDING_EMPTY.refused();
        }
        packets = List.copyOf(packets);
    }

    @Override
    public byte[] written() {
        return OggWriter.write(this);
    }

    @Override
    public String mediaType() {
        return "audio/ogg";
    }

    @Override
    public Pcm16k decoded() {
        try {
            var decoder = new OpusDecoder(Pcm16k.RATE, 1);
            var pcm = new short[(int) (samples() / TO_16K)];
            var at = 0;
            for (var packet : packets) {
                var room = samples(packet) / TO_16K;
                at += decoder.decode(packet, 0, packet.length, pcm, at, room, false);
            }
            return new Pcm16k(Arrays.copyOfRange(pcm, Math.min(at, preSkip / TO_16K), at));
        } catch (OpusException broken) {
            throw Refusal.RECORDING_BROKEN.refused();
        }
    }

    private long samples() {
        return packets.stream().mapToLong(OpusTrack::samples).sum();
    }

    /** How many samples a packet lasts, by the first two bytes of it (RFC 6716, section 3.1). */
    static int samples(byte[] packet) {
        if (packet.length == 0 || packet.length > MOST_BYTES) {
            throw Refusal.RECORDING_BROKEN.refused();
        }
        var samples = frames(packet) * frameSamples((packet[0] & 0xFF) >> 3);
        if (samples == 0 || samples > LONGEST_PACKET) {
            throw Refusal.RECORDING_BROKEN.refused();
        }
        return samples;
    }

    private static int frames(byte[] packet) {
        return switch (packet[0] & 3) {
            case 0 -> 1;
            case 1, 2 -> 2;
            default -> packet.length < 2 ? 0 : packet[1] & 0x3F;
        };
    }

    private static int frameSamples(int configuration) {
        if (configuration < 12) {
            return new int[] {480, 960, 1920, 2880}[configuration & 3];
        }
        if (configuration < 16) {
            return new int[] {480, 960}[configuration & 1];
        }
        return new int[] {120, 240, 480, 960}[configuration & 3];
    }
}
