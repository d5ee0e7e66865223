package lodestar.familytime;

/** What kind of thing is said about family time. */
enum FamilyKind {
    /** Whom the young person wants to see, and how often; theirs alone. */
    WISH,
    /** What the council says to a wish, with a reason. */
    ANSWER,
    /** What the young person thinks of an answer; theirs alone. */
    VIEW,
    /** One time, planned for a day or noted afterwards. */
    TIME,
    /** What one side says came of a time. */
    HAPPENED,
    /** How a time felt; the young person's alone. */
    FEELING
}
