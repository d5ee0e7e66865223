package lodestar.day;

import java.util.Optional;
import lodestar.review.ReviewDue;
import lodestar.review.ReviewState;

/** What waits for a helper. */
enum What {
    /** Nobody has taken it up. */
    CONCERN(null),
    /** The helper has it, and it is still open. */
    CONCERN_MINE(null),
    /** Something was said, and nobody has read it. */
    TO_HEAR(Limit.HEARD),
    /** It was read, and there is no answer. */
    TO_ANSWER(Limit.ANSWERED),
    /** The answer was "not yet", and its day has come. */
    NOT_YET_DUE(Limit.DAY),
    /** The young person says that it was not sorted. */
    NOT_SORTED(Limit.ANSWERED),
    /** A review was asked for, and whoever asked waits for an answer. */
    REVIEW_ASKED(Limit.DAY),
    /** The next review is due soon. */
    REVIEW_DUE(Limit.DAY),
    /** Its day has passed. */
    REVIEW_OVERDUE(Limit.DAY),
    /** The day that was arranged has passed, and nobody has noted whether it was held. */
    REVIEW_NOT_NOTED(Limit.DAY),
    /** A wish about seeing somebody has no answer. */
    FAMILY_TIME(Limit.ANSWERED),
    /** Help was asked for, and nothing is offered. */
    HELP_ASKED(Limit.ANSWERED),
    /** Help was offered, and did not come about yet. */
    HELP_OFFERED(null),
    /** The young person changed their plan since. */
    PLAN_CHANGED(null),
    PLAN_NEVER_OPENED(null),
    /** Their page about themselves is new to the helper. */
    ABOUT_ME(null);

    private final Optional<Limit> limit;

    What(@org.jspecify.annotations.Nullable Limit limit) {
        this.limit = Optional.ofNullable(limit);
    }

    static What of(ReviewDue review) {
        return switch (review.why()) {
            case ASKED -> REVIEW_ASKED;
            case NOT_NOTED -> REVIEW_NOT_NOTED;
            case NEW_WORKER, MOVED, FIRST, TIME -> review.state() == ReviewState.OVERDUE ? REVIEW_OVERDUE : REVIEW_DUE;
        };
    }

    /** Which limit holds while it waits. */
    Optional<Limit> limit() {
        return limit;
    }

    /** Until when something should have been done. */
    enum Limit {
        /** Somebody reads what was said. */
        HEARD,
        /** Somebody answers it. */
        ANSWERED,
        /** The very day that was named. */
        DAY
    }
}
