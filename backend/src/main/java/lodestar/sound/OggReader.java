package lodestar.sound;

import java.io.ByteArrayOutputStream;

/** Takes the sound out of an Ogg file, which must end as it says and hold one stream alone. */
final class OggReader {

    private static final int PAGE_HEADER = 27;
    private static final int GOES_ON = 255;

    private final byte[] bytes;
    private final Stretch file;
    private final OpusPackets opus = new OpusPackets();
    private final ByteArrayOutputStream packet = new ByteArrayOutputStream();
    private int packets;
    private long pages;
    private long stream;
    private boolean ended;

    OggReader(byte[] file) {
        this.bytes = file;
        this.file = new Stretch(file);
    }

    Track track() {
        while (file.left() > 0) {
            require(!ended, Refusal.RECORDING_NOT_ONLY_SOUND);
            page();
        }
        require(ended && packet.size() == 0, Refusal.RECORDING_CUT_SHORT);
        return opus.track();
    }

    private void page() {
        var start = file.at();
        require(file.word(4).equals("OggS") && file.u8() == 0, Refusal.RECORDING_BROKEN);
        var flags = file.u8();
        file.skip(8);
        requireNext(file.u32le(), file.u32le());
        var checksum = (int) file.u32le();
        var lengths = file.take(file.u8());
        var length = 0;
        for (var one : lengths) {
            length += one & 0xFF;
        }
        var body = file.part(length);
        var whole = new Stretch(bytes);
        whole.skip(start);
        require(
                OggPages.checksum(whole.take(PAGE_HEADER + lengths.length + length)) == checksum,
                Refusal.RECORDING_BROKEN);
        require((flags & OggPages.CONTINUED) != 0 == packet.size() > 0, Refusal.RECORDING_BROKEN);
        packets(lengths, body);
        ended = (flags & OggPages.LAST) != 0;
    }

    private void packets(byte[] lengths, Stretch body) {
        for (var one : lengths) {
            packet.writeBytes(body.take(one & 0xFF));
            if ((one & 0xFF) < GOES_ON) {
                packet(packet.toByteArray());
                packet.reset();
            }
        }
    }

    /** The first is the header, the second says who made it and what it is called, and is left out. */
    private void packet(byte[] whole) {
        switch (packets++) {
            case 0 -> opus.header(new Stretch(whole));
            case 1 -> require(new Stretch(whole).word(8).equals("OpusTags"), Refusal.RECORDING_BROKEN);
            default -> opus.add(whole);
        }
    }

    private void requireNext(long streamNumber, long pageNumber) {
        if (pages == 0) {
            stream = streamNumber;
        }
        require(streamNumber == stream, Refusal.RECORDING_NOT_ONLY_SOUND);
        require(pageNumber == pages++, Refusal.RECORDING_BROKEN);
    }

    private static void require(boolean right, Refusal otherwise) {
        if (!right) {
            throw otherwise.refused();
        }
    }
}
