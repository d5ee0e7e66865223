package lodestar.sound;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes the sound out of an mp4 file, whether its list of frames stands in one place or before each fragment. */
final class Mp4Reader {

    private static final Set<String> AROUND_OTHERS =
            Set.of("moov", "trak", "mdia", "minf", "stbl", "mvex", "moof", "traf");

    /** What may stand beside them at the top, all of it left out of what is kept. */
    private static final Set<String> AT_THE_TOP = Set.of(
            "ftyp", "moov", "moof", "mdat", "free", "skip", "wide", "uuid", "udta", "meta", "sidx", "styp", "mfra",
            "emsg", "prft", "pdin");

    private static final int DEEPEST = 6;

    private final byte[] bytes;
    private final Mp4Frames frames;
    private final OpusPackets opus = new OpusPackets();
    private @Nullable AacKind aac;
    private boolean isOpus;
    private int tracks;

    Mp4Reader(byte[] file) {
        bytes = file;
        frames = new Mp4Frames(file.length);
    }

    Track track() {
        for (var file = new Stretch(bytes); file.left() > 0; ) {
            var box = Mp4Box.next(file);
            require(AT_THE_TOP.contains(box.name()), Refusal.RECORDING_NOT_ONLY_SOUND);
            box(box, 0);
        }
        if (isOpus) {
            frames.each(this::bytesOf).forEach(opus::add);
            return opus.track();
        }
        if (aac == null) {
            throw Refusal.RECORDING_EMPTY.refused();
        }
        return new AacTrack(aac, aacFrames(aac));
    }

    private List<byte[]> aacFrames(AacKind kind) {
        var found = new ArrayList<byte[]>();
        frames.each(this::bytesOf).forEach(frame -> {
            Bounds.requireRoom((found.size() + 1L) * AacTrack.FRAME_SAMPLES, kind.rate());
            found.add(frame);
        });
        return found;
    }

    private byte[] bytesOf(int at, int length) {
        var file = new Stretch(bytes);
        file.skip(at);
        return file.take(length);
    }

    private void box(Mp4Box box, int depth) {
        require(depth < DEEPEST, Refusal.RECORDING_BROKEN);
        var content = box.content();
        switch (box.name()) {
            case "moof" -> frames.fragment(box.start());
            case "trak" -> require(++tracks == 1, Refusal.RECORDING_NOT_ONLY_SOUND);
            case "hdlr" -> handler(content);
            case "stsd" -> kind(content);
            case "mdat" -> frames.data(content.at(), content.left());
            default -> frames.box(box);
        }
        while (AROUND_OTHERS.contains(box.name()) && content.left() > 0) {
            box(Mp4Box.next(content), depth + 1);
        }
    }

    private static void handler(Stretch content) {
        content.skip(8);
        require(content.word(4).equals("soun"), Refusal.RECORDING_NOT_ONLY_SOUND);
    }

    /** The one description of the sound there is, with the header of its decoder inside. */
    private void kind(Stretch content) {
        content.skip(4);
        require(content.u32() == 1 && aac == null && !isOpus, Refusal.RECORDING_OTHER_KIND);
        var entry = Mp4Box.next(content);
        entry.content().skip(8);
        var version = entry.content().u16();
        entry.content().skip(version == 1 ? 34 : 18);
        while (entry.content().left() > 0) {
            var inside = Mp4Box.next(entry.content());
            switch (entry.name() + "/" + inside.name()) {
                case "mp4a/esds" -> aac = AacKind.read(decoderHeader(inside.content()));
                case "Opus/dOps" -> {
                    opus.mp4Header(inside.content());
                    isOpus = true;
                }
                default -> {}
            }
        }
        require(aac != null || isOpus, Refusal.RECORDING_OTHER_KIND);
    }

    /** Three descriptions, one in the other, each with a length whose bytes say whether another follows. */
    private static Stretch decoderHeader(Stretch content) {
        content.skip(4);
        var stream = descriptor(content, 3);
        stream.skip(2);
        require(stream.u8() >> 5 == 0, Refusal.RECORDING_OTHER_KIND);
        var decoder = descriptor(stream, 4);
        require(decoder.u8() == 0x40, Refusal.RECORDING_OTHER_KIND);
        decoder.skip(12);
        return descriptor(decoder, 5);
    }

    private static Stretch descriptor(Stretch from, int wanted) {
        require(from.u8() == wanted, Refusal.RECORDING_BROKEN);
        var length = 0;
        var more = true;
        for (var i = 0; i < 4 && more; i++) {
            var next = from.u8();
            length = length << 7 | next & 0x7F;
            more = next > 0x7F;
        }
        return from.part(length);
    }

    private static void require(boolean right, Refusal otherwise) {
        if (!right) {
            throw otherwise.refused();
        }
    }
}
