package lodestar.sound;

/** The checksum that every page of an Ogg file carries. */
final class OggPages {

    static final int FIRST = 2;
    static final int LAST = 4;
    static final int CONTINUED = 1;
    static final int CHECKSUM_AT = 22;

    private static final int POLYNOMIAL = 0x04C11DB7;
    private static final int[] TABLE = table();

    private OggPages() {}

    /** Over the whole page, with zeros where the checksum itself stands. */
    static int checksum(byte[] page) {
        var sum = 0;
        for (var i = 0; i < page.length; i++) {
            var next = i >= CHECKSUM_AT && i < CHECKSUM_AT + 4 ? 0 : page[i];
            sum = sum << 8 ^ TABLE[(sum >>> 24 ^ next) & 0xFF];
        }
        return sum;
    }

    private static int[] table() {
        var table = new int[256];
        for (var i = 0; i < table.length; i++) {
            var sum = i << 24;
            for (var bit = 0; bit < 8; bit++) {
                sum = sum < 0 ? sum << 1 ^ POLYNOMIAL : sum << 1;
            }
            table[i] = sum;
        }
        return table;
    }
}
