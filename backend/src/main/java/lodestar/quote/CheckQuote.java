package lodestar.quote;

import java.util.Objects;
import java.util.UUID;
import lodestar.kernel.DomainError.Invalid;
import lodestar.kernel.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What somebody sends who checked offered words for names and places ({@code CheckQuoteInput}).
 *
 * @param words as they are to be shown, to release them
 * @param reason why not, for the young person, to keep them back or take them down
 */
record CheckQuote(
        UUID clientMutationId,
        String quoteId,
        QuoteCheck.Outcome outcome,
        @Nullable String words,
        @Nullable String reason) {

    private static final int LONGEST_REASON = 500;
    private static final int FEWEST_WORDS = 3;

    CheckQuote {
        Objects.requireNonNull(outcome);
        if (outcome == QuoteCheck.Outcome.RELEASED) {
            words = SameWords.tidy(
                    Texts.required("words", words, OfferQuote.LONGEST, "Say in which words it is shown."));
            reason = null;
        } else {
            words = null;
            reason = Texts.required("reason", reason, LONGEST_REASON, "Say why not. The young person will read it.");
            if (reason.split("\\s+").length < FEWEST_WORDS) {
                throw new Invalid("reason", "Write a whole sentence: the young person will read it.");
            }
        }
    }

    /** Only the id: what somebody said must not find its way into a log. */
    @Override
    public String toString() {
        return "Check quote " + clientMutationId;
    }
}
