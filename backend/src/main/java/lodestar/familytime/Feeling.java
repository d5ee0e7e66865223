package lodestar.familytime;

/** How a time felt, for those who would rather choose than write. */
enum Feeling {
    GOOD,
    OK,
    MIXED,
    HARD
}
