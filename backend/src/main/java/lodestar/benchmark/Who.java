package lodestar.benchmark;

/** Whose figures stand beside each other, in the order in which they are shown. */
enum Who {
    US,
    /** The middle one of the statistical neighbours that have a number. */
    MIDDLE,
    REGION,
    ENGLAND,
    NEIGHBOUR
}
