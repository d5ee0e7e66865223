package lodestar.review;

/** How a young person took part in a meeting, by the official code of the return. */
enum Participation {
    PN0,
    PN1,
    PN2,
    PN3,
    PN4,
    PN5,
    PN6,
    PN7
}
