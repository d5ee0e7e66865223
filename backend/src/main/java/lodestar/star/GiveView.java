package lodestar.star;

import java.util.List;
import java.util.UUID;
import lodestar.kernel.DomainError.Invalid;

/** What a worker sends as their own view of a young person ({@code GiveViewInput}). */
record GiveView(UUID clientMutationId, String youngPersonId, int templateVersion, List<RatingAnswer> ratings) {

    GiveView {
        if (ratings.stream().anyMatch(answer -> answer.step() != null && answer.words() == null)) {
            throw new Invalid("words", "Write what you saw or heard for every step you choose.");
        }
    }
}
