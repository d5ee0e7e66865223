package lodestar.insight;

/** A part of a group, in words only (S6). Nobody and everybody are never said: they are few, and most. */
enum Share {
    /** Under 25 in 100. */
    FEW,
    SOME,
    /** Over 75 in 100. */
    MOST;

    static Share of(long part, long whole) {
        if (part * 4 < whole) {
            return FEW;
        }
        return part * 4 > whole * 3 ? MOST : SOME;
    }
}
