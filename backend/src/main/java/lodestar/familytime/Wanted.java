package lodestar.familytime;

/** What a young person wishes about seeing somebody. */
enum Wanted {
    SEE,
    /** They do not want to see them; nobody plans a time against that. */
    NOT_SEE,
    /** They do not ask for it any more. */
    LET_GO
}
