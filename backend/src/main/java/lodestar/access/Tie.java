package lodestar.access;

/** What an actor is to one young person today. */
public enum Tie {
    /** It is their own record. */
    SELF,
    /** A support link of a worker runs from them to the young person. */
    SUPPORTS,
    /** A support link of a carer runs from them to the young person. */
    CARES_FOR,
    /** They manage somebody who supports the young person. */
    MANAGES
}
