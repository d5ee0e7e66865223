package lodestar.quote;

import java.time.Instant;
import java.util.UUID;
import lodestar.kernel.CouncilId;
import lodestar.kernel.PersonId;
import lodestar.vault.DataKey;
import lodestar.vault.Words;
import org.jspecify.annotations.Nullable;

/**
 * A young person's dated word on which of their words one audience may be shown; the newest holds.
 *
 * @param id random: it tells nobody when
 * @param words none when they took it back
 * @param checkedNumber of the checked words that these are a part of; 0 for what was typed
 * @param shareNumber of their newest word on who may hear it
 */
record QuoteWord(
        CouncilId councilId,
        PersonId youngPersonId,
        UUID sayingId,
        QuoteAudience audience,
        int number,
        UUID id,
        @Nullable Words words,
        int checkedNumber,
        int shareNumber,
        Instant saidAt) {

    private static final String WORDS = "quote_word.words";

    QuoteWord opened(DataKey key) {
        return with(key.open(words, WORDS, id));
    }

    QuoteWord sealed(DataKey key) {
        return with(key.seal(words, WORDS, id));
    }

    private QuoteWord with(@Nullable Words other) {
        return new QuoteWord(
                councilId, youngPersonId, sayingId, audience, number, id, other, checkedNumber, shareNumber, saidAt);
    }

    /** Only the id: what somebody said must not find its way into a log. */
    @Override
    public String toString() {
        return "Quote word " + id;
    }
}
