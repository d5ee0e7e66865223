package lodestar.sound;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/** Writes Opus packets into an Ogg file that says nothing about where they came from. */
final class OggWriter {

    private static final int MOST_PIECES = 255;
    private static final int PIECE = 255;
    private static final byte[] TAGS = tags();

    private final ByteArrayOutputStream file = new ByteArrayOutputStream();
    private final List<byte[]> waiting = new ArrayList<>();
    private int pieces;
    private int pages;
    private long samples;

    private OggWriter() {}

    static byte[] write(OpusTrack track) {
        var writer = new OggWriter();
        writer.waiting.add(head(track));
        writer.page(OggPages.FIRST);
        writer.waiting.add(TAGS);
        writer.page(0);
        track.packets().forEach(writer::add);
        writer.page(OggPages.LAST);
        return writer.file.toByteArray();
    }

    private void add(byte[] packet) {
        var more = packet.length / PIECE + 1;
        if (pieces + more > MOST_PIECES) {
            page(0);
        }
        waiting.add(packet);
        pieces += more;
        samples += OpusTrack.samples(packet);
    }

    private void page(int flags) {
        var lengths = new ByteArrayOutputStream();
        var body = new ByteArrayOutputStream();
        for (var packet : waiting) {
            for (var left = packet.length; left >= 0; left -= PIECE) {
                lengths.write(Math.min(left, PIECE));
            }
            body.writeBytes(packet);
        }
        var page = ByteBuffer.allocate(27 + lengths.size() + body.size()).order(ByteOrder.LITTLE_ENDIAN);
        page.put("OggS".getBytes(US_ASCII)).put((byte) 0).put((byte) flags).putLong(samples);
        page.putInt(1).putInt(pages++).putInt(0).put((byte) lengths.size());
        page.put(lengths.toByteArray()).put(body.toByteArray());
        page.putInt(OggPages.CHECKSUM_AT, OggPages.checksum(page.array()));
        file.writeBytes(page.array());
        waiting.clear();
        pieces = 0;
    }

    private static byte[] head(OpusTrack track) {
        var head = ByteBuffer.allocate(19).order(ByteOrder.LITTLE_ENDIAN);
        head.put("OpusHead".getBytes(US_ASCII)).put((byte) 1).put((byte) track.channels());
        head.putShort((short) track.preSkip()).putInt(OpusTrack.CLOCK);
        return head.array();
    }

    private static byte[] tags() {
        var vendor = "Lodestar".getBytes(US_ASCII);
        var tags = ByteBuffer.allocate(8 + 4 + vendor.length + 4).order(ByteOrder.LITTLE_ENDIAN);
        tags.put("OpusTags".getBytes(US_ASCII)).putInt(vendor.length).put(vendor);
        return tags.array();
    }
}
