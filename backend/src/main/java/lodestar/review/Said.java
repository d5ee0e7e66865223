package lodestar.review;

import java.time.Instant;
import java.util.UUID;
import lodestar.kernel.CouncilId;
import lodestar.kernel.PersonId;
import lodestar.vault.DataKey;
import lodestar.vault.Words;
import org.jspecify.annotations.Nullable;

/**
 * What a young person says of one meeting, beside the official code.
 *
 * @param number 1 for their first word on it
 */
record Said(
        CouncilId councilId,
        UUID reviewId,
        int number,
        UUID id,
        PersonId youngPersonId,
        Listened listened,
        @Nullable Words words,
        Instant saidAt) {

    private static final String WORDS = "review_said.words";

    Said opened(DataKey key) {
        return with(key.open(words, WORDS, id));
    }

    Said sealed(DataKey key) {
        return with(key.seal(words, WORDS, id));
    }

    String text() {
        return words == null ? "" : words.text();
    }

    private Said with(@Nullable Words other) {
        return new Said(councilId, reviewId, number, id, youngPersonId, listened, other, saidAt);
    }

    /** Only the id. */
    @Override
    public String toString() {
        return "Said " + id;
    }
}
