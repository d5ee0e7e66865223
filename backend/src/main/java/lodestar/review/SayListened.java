package lodestar.review;

import java.util.UUID;
import lodestar.plan.PlanText;
import org.jspecify.annotations.Nullable;

/**
 * What a young person sends to say whether they were listened to ({@code SayListenedInput}).
 *
 * @param basedOn the {@code version} of what they said last; 0 for nothing
 */
record SayListened(
        UUID clientMutationId,
        String reviewId,
        int basedOn,
        Listened listened,
        @Nullable String words) {

    SayListened {
        words = PlanText.optional("words", words, Reason.LONGEST);
    }

    /** Only the id. */
    @Override
    public String toString() {
        return "Say listened " + clientMutationId;
    }
}
