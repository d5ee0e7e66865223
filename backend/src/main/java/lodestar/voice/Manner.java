package lodestar.voice;

/** How something was said. */
public enum Manner {
    TYPED,
    SPOKEN
}
