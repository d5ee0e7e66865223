package lodestar.plan;

/** Who does a step. */
enum StepWho {
    YOUNG_PERSON,
    /** Somebody around the young person. */
    HELPER,
    /** Somebody else, by name. */
    OTHER
}
