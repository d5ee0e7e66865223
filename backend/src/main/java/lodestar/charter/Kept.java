package lodestar.charter;

/** What a young person says: is the charter kept? */
enum Kept {
    YES,
    A_BIT,
    NO
}
