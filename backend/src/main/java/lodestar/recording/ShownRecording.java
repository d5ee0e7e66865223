package lodestar.recording;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A recording as it is shown to somebody who may see it.
 *
 * @param words what a machine heard: for the speaker alone
 * @param writtenDownAt when there were words to check: for the speaker alone
 */
record ShownRecording(
        Recording recording,
        RecordingState state,
        @Nullable MachineWords words,
        @Nullable Instant writtenDownAt) {

    boolean canBePlayed() {
        return state != RecordingState.TAKEN_BACK;
    }

    /** Only the id: what somebody said must not find its way into a log. */
    @Override
    public String toString() {
        return "ShownRecording " + recording.id();
    }
}
