package lodestar.sound;

import io.github.jaredmdobson.concentus.OpusRepacketizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Opus packets as they are found one after the other, and what their header says of them. */
final class OpusPackets {

    private final List<byte[]> packets = new ArrayList<>();
    private int channels;
    private int preSkip;
    private long samples;

    /** The header that Ogg and webm share: RFC 7845, section 5.1. */
    void header(Stretch head) {
        if (!head.word(8).equals("OpusHead") || head.u8() >> 4 != 0) {
            throw Refusal.RECORDING_OTHER_KIND.refused();
        }
        channels = head.u8();
        preSkip = head.u16le();
        head.skip(6);
        requirePlain(head.u8());
    }

    /** The same header as an mp4 has it: other ends first, and no name. */
    void mp4Header(Stretch head) {
        head.skip(1);
        channels = head.u8();
        preSkip = head.u16();
        head.skip(6);
        requirePlain(head.u8());
    }

    void add(byte[] packet) {
        samples += OpusTrack.samples(packet);
        Bounds.requireRoom(samples, OpusTrack.CLOCK);
        packets.add(padded(packet) ? unpadded(packet) : packet);
    }

    private static boolean padded(byte[] packet) {
        return (packet[0] & 3) == 3 && (packet[1] & 0x40) != 0;
    }

    /** A packet may be filled up with bytes that nobody hears; whatever they are, they are not kept. */
    private static byte[] unpadded(byte[] packet) {
        var bytes = packet.clone();
        var length = OpusRepacketizer.unpadPacket(bytes, 0, bytes.length);
        if (length <= 0) {
            throw Refusal.RECORDING_BROKEN.refused();
        }
        return Arrays.copyOf(bytes, length);
    }

    OpusTrack track() {
        if (channels == 0) {
            throw Refusal.RECORDING_OTHER_KIND.refused();
        }
        return new OpusTrack(channels, preSkip, packets);
    }

    /** One voice, or left and right; a phone has no more microphones than that. */
    private void requirePlain(int mapping) {
        if (mapping != 0 || channels < 1 || channels > 2) {
            throw Refusal.RECORDING_OTHER_KIND.refused();
        }
    }
}
