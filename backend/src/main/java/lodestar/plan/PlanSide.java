package lodestar.plan;

/** Who writes in a plan: the young person whose it is, or those who work for the council. */
enum PlanSide {
    YOUNG_PERSON,
    STAFF;

    PlanSide other() {
        return this == STAFF ? YOUNG_PERSON : STAFF;
    }
}
