package lodestar.transcription;

/** Whether there is an engine to write things down, and which. */
public sealed interface Availability {

    /** @param practice whether many mistakes are to be expected, so that everybody is told */
    record Ready(String engine, String model, boolean practice) implements Availability {}

    /** The council has none. Recordings are kept as they are; no words are made up. */
    record NotConfigured() implements Availability {}

    /** There is one, and it does not answer for now. */
    record Down(String code) implements Availability {}
}
