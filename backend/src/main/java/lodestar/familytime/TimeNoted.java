package lodestar.familytime;

/** How a time came into the record. */
enum TimeNoted {
    PLANNED,
    AFTERWARDS
}
