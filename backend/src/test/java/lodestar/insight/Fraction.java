package lodestar.insight;

/** An exact fraction; what grows too large is an error and never a wrong number. */
record Fraction(long above, long below) {

    Fraction {
        if (below == 0) {
            throw new ArithmeticException("Nothing can be shared out among nobody.");
        }
        long common = common(Math.abs(above), Math.abs(below)) * (below < 0 ? -1 : 1);
        above /= common;
        below /= common;
    }

    static Fraction of(long whole) {
        return new Fraction(whole, 1);
    }

    boolean isZero() {
        return above == 0;
    }

    Fraction minus(Fraction other) {
        return new Fraction(
                Math.subtractExact(Math.multiplyExact(above, other.below), Math.multiplyExact(other.above, below)),
                Math.multiplyExact(below, other.below));
    }

    Fraction times(Fraction other) {
        return new Fraction(Math.multiplyExact(above, other.above), Math.multiplyExact(below, other.below));
    }

    Fraction over(Fraction other) {
        return times(new Fraction(other.below, other.above));
    }

    private static long common(long one, long other) {
        return other == 0 ? Math.max(1, one) : common(other, one % other);
    }
}
