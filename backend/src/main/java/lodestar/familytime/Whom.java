package lodestar.familytime;

/** Who was late, cancelled a time or moved it. */
enum Whom {
    FAMILY,
    COUNCIL,
    CARER,
    YOUNG_PERSON,
    SOMEBODY_ELSE
}
