package lodestar.people;

/** A drawn picture that a young person may choose for somebody or something. None of them is of a person. */
public enum Picture {
    SUN,
    MOON,
    STAR,
    TREE,
    FLOWER,
    BOAT,
    KITE,
    CUP,
    BALL,
    HOUSE,
    FISH,
    HEART
}
