package lodestar.exchange;

import org.jspecify.annotations.Nullable;

/**
 * One thing about a return that its data officer should know: where it is, what is wrong and what to do.
 *
 * <p>A finding names a child by the council's own reference, because the officer has to find the row again. It is shown
 * to that officer and never logged; {@link #toString()} therefore keeps the child out.
 */
public record Finding(
        FindingCode code,
        @Nullable String file,
        @Nullable Integer line,
        @Nullable String child,
        @Nullable String column,
        String whatIsWrong) {

    /** Whether a finding stops the whole return or only asks to be looked at. */
    public enum Severity {
        ERROR,
        WARNING
    }

    public Severity severity() {
        return code.severity();
    }

    public String whatToDo() {
        return code.whatToDo();
    }

    @Override
    public String toString() {
        return "Finding %s in %s, line %s".formatted(code, file, line);
    }
}
