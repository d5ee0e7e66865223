package lodestar.visit;

/** How a worker and a young person met. */
enum How {
    AT_HOME,
    SOMEWHERE_ELSE,
    /** On the phone or by video. */
    CALL
}
