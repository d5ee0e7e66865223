package lodestar.recording;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import lodestar.voice.Check;
import org.jspecify.annotations.Nullable;

/**
 * A recording and how far it is: worked out from what there is of it, and stored nowhere.
 *
 * @param job how far writing it down is; none when nothing was said with it, or it was taken back
 * @param errorCode what went wrong last
 * @param heard how many words a machine heard; none as long as no machine has finished
 * @param heardAt when it had
 */
record Standing(
        Recording recording,
        @Nullable String job,
        @Nullable String errorCode,
        @Nullable Integer heard,
        @Nullable Instant heardAt) {

    static Standing read(Recording recording, ResultSet row) throws SQLException {
        var heardAt = row.getObject("heard_at", LocalDateTime.class);
        return new Standing(
                recording,
                row.getString("job_state"),
                row.getString("error_code"),
                row.getObject("heard", Integer.class),
                heardAt == null ? null : heardAt.toInstant(ZoneOffset.UTC));
    }

    /** When a machine had words for its speaker to check. */
    @Nullable
    Instant writtenDownAt() {
        return heard == null || heard == 0 ? null : heardAt;
    }

    /** No machine could write it down, or none heard anybody speak. */
    boolean isGivenUp() {
        return heard == null ? "FAILED".equals(job) : heard == 0;
    }

    /**
     * Where it stands for its speaker.
     *
     * @param configured whether there is an engine that writes things down
     */
    RecordingState state(Check check, boolean configured, Instant now) {
        if (!recording.canBePlayed(now)) {
            return RecordingState.TAKEN_BACK;
        }
        return switch (check) {
            case WORDS -> RecordingState.CHECKED;
            case SOUND -> RecordingState.LEFT_AS_SOUND;
            case NOT_YET -> unchecked(configured);
        };
    }

    private RecordingState unchecked(boolean configured) {
        if (heard != null) {
            return heard == 0 ? RecordingState.NO_WORDS_HEARD : RecordingState.PLEASE_CHECK;
        }
        return switch (job) {
            case "RUNNING" -> RecordingState.TRANSCRIBING;
            case "FAILED" ->
                Writing.DAMAGED.equals(errorCode) ? RecordingState.COULD_NOT_OPEN : RecordingState.COULD_NOT_TRANSCRIBE;
            case null, default -> configured ? RecordingState.RECORDED : RecordingState.NOT_TRANSCRIBED;
        };
    }
}
