package lodestar.review;

import java.util.UUID;

/**
 * What is sent to call a meeting off ({@code CallOffReviewInput}).
 *
 * @param basedOn the {@code version} of the meeting that was on the screen
 */
record CallOffReview(UUID clientMutationId, String youngPersonId, int basedOn, String why) {

    CallOffReview {
        why = Reason.required("why", why);
    }

    /** Only the id. */
    @Override
    public String toString() {
        return "Call off review " + clientMutationId;
    }
}
