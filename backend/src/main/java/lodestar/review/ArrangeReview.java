package lodestar.review;

import java.util.UUID;

/** What is sent to arrange a meeting or to move it ({@code ArrangeReviewInput}). */
record ArrangeReview(UUID clientMutationId, String youngPersonId, MeetingWanted meeting) {}
