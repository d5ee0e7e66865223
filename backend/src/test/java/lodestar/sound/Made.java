package lodestar.sound;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Files made to be refused, or to carry what must not be kept. */
final class Made {

    static final byte[] SOUND_TRACK = element(
            0xAE,
            element(0xD7, new byte[] {1}),
            element(0x83, new byte[] {2}),
            element(0x86, text("A_OPUS")),
            header());
    static final byte[] VIDEO_TRACK =
            element(0xAE, element(0xD7, new byte[] {2}), element(0x83, new byte[] {1}), element(0x86, text("V_VP8")));

    private Made() {}

    static List<byte[]> packets() {
        return ((OpusTrack) AudioDecoder.track(Recordings.bytes("rms_s4.webm"))).packets();
    }

    static byte[] ogg() {
        return new OpusTrack(1, 312, packets()).written();
    }

    static byte[] shortWave() {
        return new WaveTrack(8_000, 1, AudioDecoderTest.tone(8_000, 1, 440)).written();
    }

    static byte[] silence(int seconds) {
        return new WaveTrack(8_000, 1, new short[8_000 * seconds]).written();
    }

    /** An Ogg file with a packet that is filled up with something. */
    static byte[] oggFilledUpWith(String something) {
        var packets = new ArrayList<>(packets());
        var plain = packets.get(60);
        var sound = Arrays.copyOfRange(plain, 1, plain.length);
        var header = new byte[] {(byte) (plain[0] | 3), 0x41, (byte) something.length()};
        packets.set(60, joined(header, sound, text(something)));
        return new OpusTrack(1, 312, packets).written();
    }

    /** As a browser records live: with open ends, and whatever else is given between its header and its sound. */
    static byte[] webm(byte[]... more) {
        var file = new ByteArrayOutputStream();
        file.writeBytes(element(0x1A45DFA3, element(0x4282, text("webm"))));
        file.writeBytes(new byte[] {0x18, 0x53, (byte) 0x80, 0x67, 1, -1, -1, -1, -1, -1, -1, -1});
        file.writeBytes(element(0x1654AE6B, SOUND_TRACK));
        for (var one : more) {
            file.writeBytes(one);
        }
        file.writeBytes(new byte[] {0x1F, 0x43, (byte) 0xB6, 0x75, 1, -1, -1, -1, -1, -1, -1, -1});
        packets().forEach(packet -> file.writeBytes(element(0xA3, new byte[] {(byte) 0x81, 0, 0, 0}, packet)));
        return file.toByteArray();
    }

    static byte[] webmThatSaysItIsVideo() {
        var sound = new String(element(0x83, new byte[] {2}), ISO_8859_1);
        var video = new String(element(0x83, new byte[] {1}), ISO_8859_1);
        return replaced(webm(), sound, video);
    }

    static byte[] element(int id, byte[]... contents) {
        var content = joined(contents);
        var whole = new ByteArrayOutputStream();
        for (var shift = 24; shift >= 0; shift -= 8) {
            if (id >>> shift != 0) {
                whole.write(id >>> shift);
            }
        }
        whole.writeBytes(
                ByteBuffer.allocate(8).putLong(content.length | 1L << 56).array());
        whole.writeBytes(content);
        return whole.toByteArray();
    }

    private static byte[] header() {
        var head = ByteBuffer.allocate(19).order(ByteOrder.LITTLE_ENDIAN);
        return element(
                0x63A2, head.put(text("OpusHead")).put((byte) 1).put((byte) 1).array());
    }

    /** Many hours of the shortest packets that say they are long. */
    static byte[] silentHours() {
        return new OpusTrack(1, 0, Collections.nCopies(20_000, new byte[] {(byte) 0x1B, 2, 0})).written();
    }

    static byte[] wave(String chunk, byte[] content) {
        var whole = box(chunk, content, ByteOrder.LITTLE_ENDIAN, false);
        return box("RIFF", joined(text("WAVE"), whole), ByteOrder.LITTLE_ENDIAN, false);
    }

    /** A short wav with one more chunk behind its sound. */
    static byte[] waveWith(String chunk, byte[] content) {
        var plain = shortWave();
        var more = box(chunk, content, ByteOrder.LITTLE_ENDIAN, false);
        var inside = joined(Arrays.copyOfRange(plain, 8, plain.length), more);
        return box("RIFF", inside, ByteOrder.LITTLE_ENDIAN, false);
    }

    static byte[] mp4Box(String name, byte[]... contents) {
        return box(name, joined(contents), ByteOrder.BIG_ENDIAN, true);
    }

    private static byte[] box(String name, byte[] content, ByteOrder order, boolean sizeFirst) {
        var box = ByteBuffer.allocate(8 + content.length).order(order);
        if (sizeFirst) {
            box.putInt(8 + content.length).put(text(name));
        } else {
            box.put(text(name)).putInt(content.length);
        }
        return box.put(content).array();
    }

    /** An mp4 of made-up speech, fragmented, with one more box inside its moov; what it points at does not move. */
    static byte[] mp4With(byte[] box) {
        var plain = ByteBuffer.wrap(Recordings.bytes("rms_s1.mp4"));
        var at = plain.getInt(0);
        var length = plain.getInt(at);
        var all = plain.array();
        var before = Arrays.copyOfRange(all, 0, at);
        var movie = mp4Box("moov", Arrays.copyOfRange(all, at + 8, at + length), box);
        return joined(before, movie, Arrays.copyOfRange(all, at + length, all.length));
    }

    /** Fragment after fragment, each of them pointing at the one frame at the end of the file. */
    static byte[] sameFrameAgain(int times) {
        var frame = ((AacTrack) AudioDecoder.track(Recordings.bytes("rms_s1.mp4")))
                .frames()
                .get(20);
        var plain = Recordings.bytes("rms_s1.mp4");
        var header = Arrays.copyOf(plain, new String(plain, ISO_8859_1).indexOf("moof") - 4);
        var fragment = fragment(0, frame.length).length;
        var file = new ByteArrayOutputStream();
        file.writeBytes(header);
        for (var i = 0; i < times; i++) {
            file.writeBytes(fragment(header.length + times * fragment + 8, frame.length));
        }
        file.writeBytes(mp4Box("mdat", frame));
        return file.toByteArray();
    }

    private static byte[] fragment(int at, int length) {
        var here = ByteBuffer.allocate(20).putInt(0x11).putInt(1).putLong(at).putInt(length);
        var run = ByteBuffer.allocate(8).putInt(0).putInt(1);
        return mp4Box("moof", mp4Box("traf", mp4Box("tfhd", here.array()), mp4Box("trun", run.array())));
    }

    static byte[] tableOf(int frames) {
        var aac = (AacTrack) AudioDecoder.track(Recordings.bytes("rms_s1.mp4"));
        var file = new AacTrack(aac.kind(), List.of(aac.frames().get(20))).written();
        return table(
                file, ByteBuffer.allocate(12).putInt(0).putInt(9).putInt(frames).array());
    }

    /** The table of sizes has 16 bytes; the first 12 are put in its place. */
    private static byte[] table(byte[] file, byte[] table) {
        var at = new String(file, ISO_8859_1).indexOf("stsz") + 4;
        System.arraycopy(table, 0, file, at, table.length);
        return file;
    }

    static byte[] boxesInBoxes(int depth) {
        var boxes = new ByteArrayOutputStream();
        boxes.writeBytes(mp4Box("ftyp", text("M4A \0\0\0\0")));
        for (var i = depth; i > 0; i--) {
            boxes.writeBytes(
                    ByteBuffer.allocate(8).putInt(8 * i).put(text("moov")).array());
        }
        return boxes.toByteArray();
    }

    static byte[] with(byte[] file, String more) {
        return with(file, more.getBytes(US_ASCII));
    }

    static byte[] with(byte[] file, byte[] more) {
        return joined(file, more);
    }

    static byte[] half(byte[] file) {
        return Arrays.copyOf(file, file.length / 2);
    }

    /** Zeros in its middle, over the beginnings of some frames. */
    static byte[] spoilt(byte[] file) {
        var spoilt = file.clone();
        Arrays.fill(spoilt, file.length / 2, file.length / 2 + 200, (byte) 0);
        return spoilt;
    }

    /** An Ogg file whose pages were changed gets past the checksums only when they are made anew. */
    static byte[] withRightChecksums(byte[] file) {
        var text = new String(file, ISO_8859_1);
        for (var at = text.indexOf("OggS"); at >= 0 && text.startsWith("OggS"); ) {
            var next = text.indexOf("OggS", at + 4);
            var page = Arrays.copyOfRange(file, at, next < 0 ? file.length : next);
            if (page.length > 27) {
                ByteBuffer.wrap(file)
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .putInt(at + OggPages.CHECKSUM_AT, OggPages.checksum(page));
            }
            at = next;
        }
        return file;
    }

    static byte[] replaced(byte[] file, String what, String by) {
        return new String(file, ISO_8859_1).replace(what, by).getBytes(ISO_8859_1);
    }

    static byte[] text(String text) {
        return text.getBytes(ISO_8859_1);
    }

    static byte[] joined(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
