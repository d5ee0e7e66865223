package lodestar.quote;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import lodestar.kernel.CouncilId;
import lodestar.kernel.PersonId;
import lodestar.vault.DataKey;
import lodestar.vault.Words;
import org.jspecify.annotations.Nullable;

/**
 * What came of a person's check of offered words for names and places; never changed.
 *
 * @param nth 1 for the first; 2 takes down what the first released
 * @param words as they are shown; none where they are not released
 * @param reason for the young person; none where they are released
 * @param showOn the day from which they are shown
 */
record QuoteCheck(
        CouncilId councilId,
        PersonId youngPersonId,
        UUID wordId,
        int nth,
        Outcome outcome,
        @Nullable Words words,
        @Nullable Words reason,
        @Nullable LocalDate showOn,
        PersonId byId,
        Instant checkedAt) {

    private static final String WORDS = "quote_check.words";
    private static final String REASON = "quote_check.reason";

    /** What somebody decided. */
    enum Outcome {
        RELEASED,
        NOT_RELEASED
    }

    QuoteCheck opened(DataKey key) {
        return with(key.open(words, WORDS, row()), key.open(reason, REASON, row()));
    }

    QuoteCheck sealed(DataKey key) {
        return with(key.seal(words, WORDS, row()), key.seal(reason, REASON, row()));
    }

    private String row() {
        return wordId + "|" + nth;
    }

    private QuoteCheck with(@Nullable Words shown, @Nullable Words why) {
        return new QuoteCheck(councilId, youngPersonId, wordId, nth, outcome, shown, why, showOn, byId, checkedAt);
    }

    /** Only which: what somebody said must not find its way into a log. */
    @Override
    public String toString() {
        return "Quote check " + row();
    }
}
