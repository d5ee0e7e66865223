package lodestar.access;

import lodestar.audit.Why;

/** What an actor is to one young person now; the strongest first. */
public enum Tie {
    /** It is their own record, or their own act. */
    SELF(Why.SELF),
    /** A support link of a worker runs from them to the young person. */
    SUPPORTS(Why.SUPPORTS),
    /** A support link of a carer runs from them to the young person. */
    CARES_FOR(Why.CARES_FOR),
    /** They manage somebody who supports the young person. */
    MANAGES(Why.MANAGES),
    /** The young person is in the actor's own council: enough for those who watch over records, and for few others. */
    COUNCIL(Why.COUNCIL),
    /** They opened the record in an emergency, less than 60 minutes ago. */
    BREAK_GLASS(Why.BREAK_GLASS);

    private final Why why;

    Tie(Why why) {
        this.why = why;
    }

    /** How a line of the audit says that this tie made it allowed. */
    Why why() {
        return why;
    }
}
