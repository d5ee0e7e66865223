package lodestar.sound;

/** How much a recording may be; whatever is longer is refused before it is decoded. */
final class Bounds {

    static final int MOST_BYTES = 4 << 20;

    static final int MOST_SECONDS = 180;

    /** A phone's recorder stops a little after it is told to. */
    private static final int LATE_SECONDS = 2;

    private Bounds() {}

    /** Called for each packet that is found, so that a long one is refused before all of it is collected. */
    static void requireRoom(long samples, int rate) {
        if (samples > (long) rate * (MOST_SECONDS + LATE_SECONDS)) {
            throw Refusal.RECORDING_TOO_LONG.refused();
        }
    }
}
