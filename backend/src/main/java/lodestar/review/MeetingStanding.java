package lodestar.review;

/** How it stands with a meeting that was arranged. */
enum MeetingStanding {
    ARRANGED,
    CALLED_OFF,
    HELD
}
