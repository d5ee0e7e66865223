package lodestar.sound;

import java.util.Set;

/**
 * Takes the sound out of a webm file.
 *
 * <p>It reads flat: a frame around others is stepped into, never jumped over, because a browser that records live does
 * not know how long its frames will be and leaves their sizes open.
 */
final class WebmReader {

    private static final int HEADER = 0x1A45DFA3;
    private static final int DOC_TYPE = 0x4282;
    private static final int SEGMENT = 0x18538067;
    private static final int CLUSTER = 0x1F43B675;
    private static final int TRACKS = 0x1654AE6B;
    private static final int TRACK = 0xAE;
    private static final int TRACK_NUMBER = 0xD7;
    private static final int TRACK_TYPE = 0x83;
    private static final int CODEC = 0x86;
    private static final int CODEC_HEADER = 0x63A2;
    private static final int ENCODINGS = 0x6D80;
    private static final int BLOCK_GROUP = 0xA0;
    private static final int BLOCK = 0xA1;
    private static final int SIMPLE_BLOCK = 0xA3;

    /** Void, checksum, and what else may stand beside the sound: all of it left out of what is kept. */
    private static final Set<Integer> LEFT_OUT = Set.of(
            0xEC,
            0xBF,
            0x114D9B74,
            0x1549A966,
            0x1C53BB6B,
            0x1254C367,
            0x1043A770,
            0x1941A469, // beside
            0x4286,
            0x42F7,
            0x42F2,
            0x42F3,
            0x4287,
            0x4285, // in the header
            0xE7,
            0xA7,
            0xAB,
            0x5854,
            0x9B,
            0xFB,
            0x75A2,
            0xA4,
            0x75A1, // in a cluster
            0x73C5,
            0xB9,
            0x88,
            0x55AA,
            0x9C,
            0x6DE7,
            0x6DF8,
            0x23E383,
            0x536E,
            0x22B59C,
            0x22B59D,
            0x258688,
            0xAA,
            0x56AA,
            0x56BB,
            0xE1,
            0x55EE,
            0x6624,
            0x7446); // of the track

    private static final int SOUND = 2;
    private static final int LACED = 0x06;
    private static final long OPEN = -1;

    private final Stretch file;
    private final OpusPackets opus = new OpusPackets();
    private int tracks;
    private long trackNumber = OPEN;

    WebmReader(byte[] file) {
        this.file = new Stretch(file);
    }

    Track track() {
        while (file.left() > 0) {
            element(id(), size());
        }
        return opus.track();
    }

    private void element(int id, long size) {
        switch (id) {
            case SEGMENT -> requireRestOfFile(size);
            case CLUSTER, HEADER, TRACKS, BLOCK_GROUP -> requireInFile(size);
            case TRACK -> requireOnly(++tracks, size);
            case DOC_TYPE -> require(text(size).equals("webm"), Refusal.RECORDING_OTHER_KIND);
            case TRACK_TYPE -> require(number(size) == SOUND, Refusal.RECORDING_NOT_ONLY_SOUND);
            case TRACK_NUMBER -> trackNumber = number(size);
            case CODEC -> require(text(size).equals("A_OPUS"), Refusal.RECORDING_OTHER_KIND);
            case CODEC_HEADER -> opus.header(file.part(size));
            case ENCODINGS -> throw Refusal.RECORDING_OTHER_KIND.refused();
            case BLOCK, SIMPLE_BLOCK -> block(file.part(size));
            default -> {
                require(LEFT_OUT.contains(id), Refusal.RECORDING_BROKEN);
                file.skip(size);
            }
        }
    }

    private void block(Stretch block) {
        require(vint(block, true) == trackNumber, Refusal.RECORDING_BROKEN);
        block.skip(2);
        require((block.u8() & LACED) == 0, Refusal.RECORDING_OTHER_KIND);
        opus.add(block.take(block.left()));
    }

    /** What comes after the segment belongs to nobody: another file behind this one, perhaps. */
    private void requireRestOfFile(long size) {
        requireInFile(size);
        require(size == OPEN || size == file.left(), Refusal.RECORDING_NOT_ONLY_SOUND);
    }

    private void requireInFile(long size) {
        require(size <= file.left(), Refusal.RECORDING_CUT_SHORT);
    }

    private void requireOnly(int count, long size) {
        requireInFile(size);
        require(count == 1, Refusal.RECORDING_NOT_ONLY_SOUND);
    }

    private static void require(boolean right, Refusal otherwise) {
        if (!right) {
            throw otherwise.refused();
        }
    }

    private String text(long size) {
        var part = file.part(size);
        return part.word(part.left()).replace("\0", "");
    }

    private long number(long size) {
        var part = file.part(size);
        require(part.left() <= 8, Refusal.RECORDING_BROKEN);
        var value = 0L;
        while (part.left() > 0) {
            value = value << 8 | part.u8();
        }
        return value;
    }

    private int id() {
        var id = vint(file, false);
        require(id <= 0xFFFF_FFFFL, Refusal.RECORDING_BROKEN);
        return (int) id;
    }

    private long size() {
        var before = file.at();
        var size = vint(file, true);
        return size == (1L << 7 * (file.at() - before)) - 1 ? OPEN : size;
    }

    /** A number whose first byte says by its leading zeros how many more belong to it. */
    private static long vint(Stretch from, boolean withoutMarker) {
        var first = from.u8();
        var more = Integer.numberOfLeadingZeros(first) - 24;
        require(more < 8, Refusal.RECORDING_BROKEN);
        long value = withoutMarker ? first & (0x7F >> more) : first;
        for (var i = 0; i < more; i++) {
            value = value << 8 | from.u8();
        }
        return value;
    }
}
