package lodestar.audit;

/** What made it allowed, as it was at that moment: links end later, and the line still says why. */
public enum Why {
    /** It is their own record, or their own way in. */
    SELF,
    /** A support link of a worker ran from them to the young person. */
    SUPPORTS,
    /** A support link of a carer ran from them to the young person. */
    CARES_FOR,
    /** They managed somebody who supported the young person. */
    MANAGES,
    /** Their role in the council, or a command on the council's own machine. */
    COUNCIL,
    /** They had broken the glass, with a written reason. */
    BREAK_GLASS
}
