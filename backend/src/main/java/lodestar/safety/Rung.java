package lodestar.safety;

/** Who is told of a concern, the nearest to the young person first. */
enum Rung {
    /** Their own worker. */
    WORKER,
    /** Who manages their worker. */
    MANAGER,
    SAFEGUARDING_LEAD,
    /** Whoever is on duty while the council is closed. */
    DUTY,
    /** Nobody reads now: the council is closed and has named no duty route, or nobody is left to tell. */
    NOBODY
}
