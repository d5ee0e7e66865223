package lodestar.review;

/** Why the next review is due; of two on one day, the first of these. */
public enum ReviewWhy {
    /** It was asked for, and whoever asked waits for an answer. */
    ASKED,
    /** A meeting was arranged, its day has passed, and nobody has said whether it was held. */
    NOT_NOTED,
    /** Another worker has come since the last one. */
    NEW_WORKER,
    /** They have moved home since the last one. */
    MOVED,
    /** There has been none yet. */
    FIRST,
    /** It is that long since the last one. */
    TIME
}
