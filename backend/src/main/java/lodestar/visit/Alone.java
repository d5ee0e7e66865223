package lodestar.visit;

/**
 * Whether the worker spoke with the young person alone, as regulation 29 of SI 2010/959 asks of every visit to a child
 * in care.
 */
enum Alone {
    YES,
    /** The young person did not want to. */
    NOT_WANTED,
    /** It could not be done, or would not have been right; the letter says why. */
    NO
}
