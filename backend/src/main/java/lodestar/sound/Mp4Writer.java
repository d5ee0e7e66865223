package lodestar.sound;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.function.Consumer;

/** Writes AAC frames into a plain mp4 file that says nothing about where or when they were made. */
final class Mp4Writer {

    private static final int ALL_ROWS = 1;
    private static final int[] NOT_TURNED = {0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000};
    private static final int NO_LANGUAGE = 0x55C4;

    private final AacTrack track;
    private final ByteArrayOutputStream file = new ByteArrayOutputStream();

    private Mp4Writer(AacTrack track) {
        this.track = track;
    }

    static byte[] write(AacTrack track) {
        return new Mp4Writer(track).written();
    }

    private byte[] written() {
        var brands = box("ftyp", b -> text(b, "M4A ").putInt(0).put("isommp42".getBytes(US_ASCII)));
        var data = new ByteArrayOutputStream();
        track.frames().forEach(data::writeBytes);
        var length = brands.length + movie(0).length;
        file.writeBytes(brands);
        file.writeBytes(movie(length + 8));
        file.writeBytes(box("mdat", data.toByteArray()));
        return file.toByteArray();
    }

    private byte[] movie(int dataAt) {
        var media = box("mdia", mediaHeader(), handler(), box("minf", soundHeader(), noReference(), table(dataAt)));
        return box("moov", movieHeader(), box("trak", trackHeader(), media));
    }

    private byte[] movieHeader() {
        return box("mvhd", b -> {
            times(b).putInt(0x10000).putShort((short) 0x100).put(new byte[10]);
            unturned(b);
            b.put(new byte[24]).putInt(2);
        });
    }

    private byte[] trackHeader() {
        return box("tkhd", b -> {
            b.putInt(7)
                    .putInt(0)
                    .putInt(0)
                    .putInt(ALL_ROWS)
                    .putInt(0)
                    .putInt(duration())
                    .put(new byte[8]);
            b.putShort((short) 0).putShort((short) 0).putShort((short) 0x100).putShort((short) 0);
            unturned(b);
            b.put(new byte[8]);
        });
    }

    private byte[] mediaHeader() {
        return box("mdhd", b -> times(b).putShort((short) NO_LANGUAGE).putShort((short) 0));
    }

    private static byte[] handler() {
        return box("hdlr", b -> text(b.putInt(0).putInt(0), "soun").put(new byte[13]));
    }

    private static byte[] soundHeader() {
        return box("smhd", b -> b.putLong(0));
    }

    private static byte[] noReference() {
        var here = box("url ", b -> b.putInt(1));
        return box("dinf", box("dref", b -> b.putInt(0).putInt(1).put(here)));
    }

    private byte[] table(int dataAt) {
        var count = track.frames().size();
        var description = box("stsd", b -> b.putInt(0).putInt(1).put(soundEntry()));
        var times = box("stts", b -> b.putInt(0).putInt(1).putInt(count).putInt(AacTrack.FRAME_SAMPLES));
        var turns =
                box("stsc", b -> b.putInt(0).putInt(1).putInt(1).putInt(count).putInt(1));
        var chunks = box("stco", b -> b.putInt(0).putInt(1).putInt(dataAt));
        var sizes = ByteBuffer.allocate(12 + 4 * count).putInt(0).putInt(0).putInt(count);
        track.frames().forEach(frame -> sizes.putInt(frame.length));
        return box("stbl", description, times, turns, box("stsz", sizes.array()), chunks);
    }

    private byte[] soundEntry() {
        var kind = track.kind();
        return box("mp4a", b -> {
            b.put(new byte[6]).putShort((short) 1).putLong(0);
            b.putShort((short) kind.channels()).putShort((short) 16).putInt(0).putInt(kind.rate() << 16);
            b.put(decoderHeader());
        });
    }

    private byte[] decoderHeader() {
        var header = track.kind().header();
        return box("esds", b -> {
            b.putInt(0)
                    .put((byte) 3)
                    .put((byte) (23 + header.length))
                    .putShort((short) 0)
                    .put((byte) 0);
            b.put((byte) 4)
                    .put((byte) (15 + header.length))
                    .put((byte) 0x40)
                    .put((byte) 0x15)
                    .put(new byte[11]);
            b.put((byte) 5).put((byte) header.length).put(header);
            b.put((byte) 6).put((byte) 1).put((byte) 2);
        });
    }

    /** No time of making, no time of change, and how long it is. */
    private ByteBuffer times(ByteBuffer box) {
        return box.putInt(0).putInt(0).putInt(0).putInt(track.kind().rate()).putInt(duration());
    }

    private int duration() {
        return track.frames().size() * AacTrack.FRAME_SAMPLES;
    }

    private static void unturned(ByteBuffer box) {
        for (var number : NOT_TURNED) {
            box.putInt(number);
        }
    }

    private static ByteBuffer text(ByteBuffer box, String text) {
        return box.put(text.getBytes(US_ASCII));
    }

    private static byte[] box(String name, Consumer<ByteBuffer> content) {
        var buffer = ByteBuffer.allocate(256);
        content.accept(buffer);
        var bytes = new byte[buffer.position()];
        buffer.get(0, bytes);
        return box(name, bytes);
    }

    private static byte[] box(String name, byte[]... contents) {
        var box = new ByteArrayOutputStream();
        for (var content : contents) {
            box.writeBytes(content);
        }
        var whole = ByteBuffer.allocate(8 + box.size()).putInt(8 + box.size());
        return text(whole, name).put(box.toByteArray()).array();
    }
}
