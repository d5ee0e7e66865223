package lodestar.quote;

import java.util.Objects;
import java.util.UUID;
import lodestar.kernel.Texts;
import org.jspecify.annotations.Nullable;

/** What a young person sends to let one audience be shown words of theirs ({@code OfferQuoteInput}). */
record OfferQuote(
        UUID clientMutationId,
        String sayingId,
        QuoteAudience audience,
        @Nullable String words) {

    static final int LONGEST = 4_000;

    OfferQuote {
        Objects.requireNonNull(audience);
        words = Texts.required("words", words, LONGEST, "Choose which of your words may be shown.");
    }

    String chosen() {
        return Objects.requireNonNull(words);
    }

    /** Only the id: what somebody said must not find its way into a log. */
    @Override
    public String toString() {
        return "Offer quote " + clientMutationId;
    }
}
