package lodestar.plan;

/** How a goal stands, as whoever set it says. */
enum GoalStanding {
    OPEN,
    REACHED,
    /** It is not wanted any more. */
    LET_GO
}
