package lodestar.story;

import java.util.UUID;
import lodestar.kernel.DomainError.Invalid;
import lodestar.kernel.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A step of a request for a copy ({@code StepOfAccessInput}).
 *
 * @param version how many steps were on the screen
 * @param words why, where somebody reads that
 */
record StepOfAccess(
        UUID clientMutationId,
        UUID subjectAccessId,
        int version,
        AccessStep.What what,
        @Nullable String words) {

    private static final int LONGEST = 500;
    private static final int FEWEST_WORDS = 3;

    StepOfAccess {
        words = what.needsWords() ? why(words) : null;
    }

    private static String why(@Nullable String words) {
        var why = Texts.required("words", words, LONGEST, "Write why, in plain words.");
        if (why.split("\\s+").length < FEWEST_WORDS) {
            throw new Invalid("words", "Write a whole sentence: somebody has to understand it later.");
        }
        return why;
    }

    /** Only the id: what somebody wrote must not find its way into a log. */
    @Override
    public String toString() {
        return "Step of access " + clientMutationId;
    }
}
