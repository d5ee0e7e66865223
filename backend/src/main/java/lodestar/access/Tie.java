package lodestar.access;

import lodestar.audit.Why;

/** What an actor is to one young person today. */
public enum Tie {
    /** It is their own record. */
    SELF(Why.SELF),
    /** A support link of a worker runs from them to the young person. */
    SUPPORTS(Why.SUPPORTS),
    /** A support link of a carer runs from them to the young person. */
    CARES_FOR(Why.CARES_FOR),
    /** They manage somebody who supports the young person. */
    MANAGES(Why.MANAGES);

    private final Why why;

    Tie(Why why) {
        this.why = why;
    }

    /** How a line of the audit says that this tie made it allowed. */
    Why why() {
        return why;
    }
}
