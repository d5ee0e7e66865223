package lodestar.wish;

/** With what a young person wants help. */
public enum HelpKind {
    /** With how they feel. */
    FEELINGS,
    HEALTH,
    /** With school, college, training or work. */
    LEARNING
}
