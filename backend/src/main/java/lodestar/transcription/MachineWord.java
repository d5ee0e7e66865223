package lodestar.transcription;

import java.time.Duration;

/** One word as a machine heard it, when in the recording, and whether it may well be another. */
public record MachineWord(String text, Duration from, Duration to, boolean unsure) {

    MachineWord doubted() {
        return new MachineWord(text, from, to, true);
    }

    /** Nothing of what was said: it must not find its way into a log. */
    @Override
    public String toString() {
        return "MachineWord at " + from;
    }
}
