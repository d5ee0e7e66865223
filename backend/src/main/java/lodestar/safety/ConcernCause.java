package lodestar.safety;

/** What a concern was made for. */
enum ConcernCause {
    /** The young person asked for help. */
    HELP_NOW,
    /** Somebody else is worried about the young person. */
    RAISED,
    /** A star with a 1 in feeling safe, or with words that the phrase list knows. */
    STAR,
    /** Words that were said, typed or checked, which the phrase list knows. */
    SAYING,
    /** A recording that nobody could write down: somebody has to listen to it. */
    RECORDING
}
