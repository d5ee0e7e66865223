package lodestar.plan;

/** What of a plan was written. */
enum PlanKind {
    /** One side's words in a matter. */
    VIEW,
    /** The young person's word on whether they agree. */
    AGREEMENT,
    /** A goal with its steps, or the steps of the other side towards it. */
    GOAL
}
