package lodestar.familytime;

/** Who says something about family time: the young person, or somebody on the council's side. */
enum FamilySide {
    YOUNG_PERSON,
    STAFF
}
