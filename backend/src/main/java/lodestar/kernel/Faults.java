package lodestar.kernel;

import java.util.Arrays;
import java.util.UUID;
import org.slf4j.Logger;

/** Writes our own faults to the log: where and what kind, never the message, which may quote what somebody said. */
public final class Faults {

    private static final int FRAMES = 12;

    private Faults() {}

    public static void log(Logger log, UUID requestId, Throwable fault) {
        var text = new StringBuilder();
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            text.append("\n  ").append(cause.getClass().getName());
            Arrays.stream(cause.getStackTrace())
                    .limit(FRAMES)
                    .forEach(frame -> text.append("\n    at ").append(frame));
        }
        log.error("Request {} failed:{}", requestId, text);
    }
}
