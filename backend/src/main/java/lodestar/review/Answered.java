package lodestar.review;

import java.time.Instant;
import java.util.UUID;
import lodestar.access.Role;
import lodestar.kernel.CouncilId;
import lodestar.kernel.PersonId;
import lodestar.vault.DataKey;
import lodestar.vault.Words;
import org.jspecify.annotations.Nullable;

/**
 * One answer to whoever asked for a review.
 *
 * @param request number of what it answers
 * @param number 1 for the first answer to it
 * @param meeting for a yes, number of the row that arranged the meeting
 */
record Answered(
        CouncilId councilId,
        PersonId youngPersonId,
        int request,
        int number,
        UUID id,
        ReviewAnswerKind answer,
        @Nullable Integer meeting,
        @Nullable Words words,
        PersonId byId,
        UUID accountId,
        Role role,
        Instant answeredAt) {

    private static final String WORDS = "review_answer.words";

    Answered opened(DataKey key) {
        return with(key.open(words, WORDS, id));
    }

    Answered sealed(DataKey key) {
        return with(key.seal(words, WORDS, id));
    }

    private Answered with(@Nullable Words other) {
        return new Answered(
                councilId,
                youngPersonId,
                request,
                number,
                id,
                answer,
                meeting,
                other,
                byId,
                accountId,
                role,
                answeredAt);
    }

    /** Only the id. */
    @Override
    public String toString() {
        return "Answered " + id;
    }
}
