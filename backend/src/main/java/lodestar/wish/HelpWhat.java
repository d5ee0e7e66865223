package lodestar.wish;

/** One step of a wish for help. */
public enum HelpWhat {
    /** The young person asked. */
    ASKED,
    /** A worker wrote down that they asked; it counts once they say that it is so. */
    WRITTEN_DOWN,
    CONFIRMED,
    /** They did not ask for that. */
    NOT_ASKED,
    /** What, by whom and when. */
    OFFERED,
    TURNED_DOWN,
    /** They were seen for the first time. */
    FIRST_SEEN,
    /** They do not want it any more. */
    LET_GO,
    /** The council ended it, with a reason to them. */
    ENDED
}
