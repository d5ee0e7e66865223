package lodestar.plan;

/**
 * Whether a goal is happening, as the young person sees it: the measure of whether the council does what matters to
 * them.
 */
enum Happening {
    YES,
    A_BIT,
    NO
}
