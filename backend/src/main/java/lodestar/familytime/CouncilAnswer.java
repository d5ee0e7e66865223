package lodestar.familytime;

/** What the council says to a wish. */
enum CouncilAnswer {
    YES,
    /** Something else, which it names. */
    PARTLY,
    NO,
    NOT_YET
}
