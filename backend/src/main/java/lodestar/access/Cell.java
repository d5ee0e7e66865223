package lodestar.access;

/** What the access matrix says of one action and one column. */
enum Cell {
    YES,
    NO,
    /** About or by oneself. */
    OWN,
    /** Only what the owner shared with that person. */
    SHARED,
    /** Only inside an opened safeguarding or records case. */
    CASE,
    /** For 60 minutes with a written reason, and told. */
    BREAK_GLASS,
    /** Two people together. */
    TWO_PEOPLE,
    /** May put it forward; the young person decides. */
    SUGGEST,
    /** May put it forward; the participation lead decides. */
    PROPOSE,
    /** May ask for it. */
    ASK,
    /** Is told how it stands, not what it holds. */
    TOLD_STATUS,
    /** Only the part that is published. */
    PUBLIC_PART
}
