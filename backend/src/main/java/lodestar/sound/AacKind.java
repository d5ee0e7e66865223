package lodestar.sound;

/** What an AAC decoder must be told before the first frame: how fast, and how many channels (ISO 14496-3, 1.6.2.1). */
record AacKind(int rateNumber, int channels) {

    private static final int LOW_COMPLEXITY = 2;
    private static final int BAND_REPLICATED = 5;
    private static final int STEREO_FROM_MONO = 29;
    private static final int FASTEST = 3;
    private static final int[] RATES = {
        96_000, 88_200, 64_000, 48_000, 44_100, 32_000, 24_000, 22_050, 16_000, 12_000, 11_025, 8_000
    };

    AacKind {
        if (rateNumber < FASTEST || rateNumber >= RATES.length || channels < 1 || channels > 2) {
            throw Refusal.RECORDING_OTHER_KIND.refused();
        }
    }

    static AacKind read(Stretch header) {
        var bits = header.u16() << 8 | (header.left() > 0 ? header.u8() : 0);
        var object = bits >> 19;
        var kind = new AacKind(bits >> 15 & 0xF, bits >> 11 & 0xF);
        var extended = object == BAND_REPLICATED || object == STEREO_FROM_MONO;
        var core = extended ? bits >> 2 & 0x1F : object;
        var shortFrames = (extended ? bits >> 1 : bits >> 10) & 1;
        if (core != LOW_COMPLEXITY || shortFrames == 1) {
            throw Refusal.RECORDING_OTHER_KIND.refused();
        }
        return kind;
    }

    int rate() {
        return RATES[rateNumber];
    }

    /** Only what is needed; a decoder finds by itself what else the frames hold. */
    byte[] header() {
        var bits = LOW_COMPLEXITY << 11 | rateNumber << 7 | channels << 3;
        return new byte[] {(byte) (bits >> 8), (byte) bits};
    }
}
