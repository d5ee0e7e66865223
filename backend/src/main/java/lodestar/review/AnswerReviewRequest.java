package lodestar.review;

import java.util.UUID;
import lodestar.kernel.DomainError.Invalid;
import lodestar.plan.PlanText;
import org.jspecify.annotations.Nullable;

/**
 * What is sent to answer whoever asked for a review ({@code AnswerReviewRequestInput}).
 *
 * @param request number of what it answers
 * @param meeting for a yes
 */
record AnswerReviewRequest(
        UUID clientMutationId,
        String youngPersonId,
        int request,
        ReviewAnswerKind answer,
        @Nullable String words,
        @Nullable MeetingWanted meeting) {

    AnswerReviewRequest {
        words = answer == ReviewAnswerKind.NOT_NOW
                ? Reason.required("words", words)
                : PlanText.optional("words", words, Reason.LONGEST);
        if ((answer == ReviewAnswerKind.YES) != (meeting != null)) {
            throw new Invalid("meeting", "For a yes, say on which day. For not now, leave the day out.");
        }
    }

    /** Only the id. */
    @Override
    public String toString() {
        return "Answer review request " + clientMutationId;
    }
}
