package lodestar.star;

/** A way not to answer: never 0, never in a denominator. */
public enum NonAnswer {
    PASS,
    NOT_RELEVANT,
    UNSURE
}
