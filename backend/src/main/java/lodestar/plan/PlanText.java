package lodestar.plan;

import java.util.regex.Pattern;
import lodestar.kernel.DomainError.Invalid;
import org.jspecify.annotations.Nullable;

/**
 * What people write into a plan, often pasted from somewhere else: quotes and tabs stay as they are, line ends become
 * ours, and signs that nobody can read are left out. Too long is said before anything is cut.
 */
public final class PlanText {

    static final int LONGEST_VIEW = 4_000;
    static final int LONGEST_GOAL = 1_000;
    static final int LONGEST_LINE = 300;

    private static final Pattern LINE_ENDS = Pattern.compile("\\r\\n|[\\r\\u000B\\u000C\\u0085\\u2028\\u2029]");
    private static final Pattern UNREADABLE = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]");

    private PlanText() {}

    public static @Nullable String optional(String field, @Nullable String text, int longest) {
        if (text == null) {
            return null;
        }
        var lines = LINE_ENDS.matcher(text).replaceAll("\n");
        var tidy = UNREADABLE.matcher(lines).replaceAll("").strip();
        var length = tidy.codePointCount(0, tidy.length());
        if (length > longest) {
            throw new Invalid(
                    field,
                    "That is %,d characters, %,d too many: there is room for %,d. Please make it shorter. Nothing you wrote is lost."
                            .formatted(length, length - longest, longest));
        }
        return tidy.isEmpty() ? null : tidy;
    }

    public static String required(String field, @Nullable String text, int longest, String whenMissing) {
        var tidy = optional(field, text, longest);
        if (tidy == null) {
            throw new Invalid(field, whenMissing);
        }
        return tidy;
    }
}
