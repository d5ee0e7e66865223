package lodestar.sound;

import java.util.ArrayList;
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
        packets.add(packet);
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
