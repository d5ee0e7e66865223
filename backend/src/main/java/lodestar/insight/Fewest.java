package lodestar.insight;

/**
 * The smallest group that a panel may see anything about: k (S2).
 *
 * @param now of the quarter that is closed
 * @param before of the quarter before, which may have been released when the council had another k
 */
record Fewest(int now, int before) {

    /** k as it is, where it was never another. */
    static Fewest of(int people) {
        return new Fewest(people, people);
    }

    /** k as it is, for what was released with another k. */
    static Fewest of(int people, int released) {
        return new Fewest(people, Math.min(people, released));
    }

    int of(boolean isBefore) {
        return isBefore ? before : now;
    }
}
