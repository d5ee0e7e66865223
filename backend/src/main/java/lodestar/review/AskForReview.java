package lodestar.review;

import java.util.UUID;
import lodestar.plan.PlanText;
import org.jspecify.annotations.Nullable;

/** What is sent to ask for a review now ({@code AskForReviewInput}). */
record AskForReview(
        UUID clientMutationId,
        String youngPersonId,
        @Nullable String talk,
        @Nullable String bestTime,
        @Nullable String people) {

    static final int LONGEST = 1_000;

    AskForReview {
        talk = PlanText.optional("talk", talk, LONGEST);
        bestTime = PlanText.optional("bestTime", bestTime, LONGEST);
        people = PlanText.optional("people", people, LONGEST);
    }

    /** Only the id: what somebody wrote must not find its way into a log. */
    @Override
    public String toString() {
        return "Ask for review " + clientMutationId;
    }
}
