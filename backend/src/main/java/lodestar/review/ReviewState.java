package lodestar.review;

/** How it stands with a young person's next review. */
public enum ReviewState {
    /** None was held yet, and none is due soon. */
    NOT_YET,
    /** The last one was held, and the next is not due soon. */
    HELD,
    /** It is due soon, or was asked for. */
    DUE,
    /** Its day has passed. */
    OVERDUE,
    /** A meeting is arranged. */
    ARRANGED
}
