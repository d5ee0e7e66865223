package lodestar.review;

import lodestar.kernel.DomainError.Invalid;
import lodestar.plan.PlanText;
import org.jspecify.annotations.Nullable;

/** A reason that somebody is given: a sentence and not a word. */
final class Reason {

    static final int LONGEST = 1_000;
    private static final int FEWEST_WORDS = 3;

    private Reason() {}

    static String required(String field, @Nullable String text) {
        var reason = PlanText.required(field, text, LONGEST, "Say why, in a sentence. They will read it.");
        if (reason.split("\\s+").length < FEWEST_WORDS) {
            throw new Invalid(field, "Say a little more about why, in a sentence. They will read it.");
        }
        return reason;
    }
}
