package lodestar.safety;

import java.util.UUID;

/** What people call a concern on the phone: eight letters and numbers out of its id, which say nothing of anybody. */
final class Numbers {

    /** Without those that are taken for each other. */
    private static final String SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private static final int LENGTH = 8;

    private Numbers() {}

    /** Of the random half of the id, so that it does not tell when the concern was made. */
    static String of(UUID concern) {
        var number = new StringBuilder(LENGTH + 1);
        var rest = concern.getLeastSignificantBits();
        for (int at = 0; at < LENGTH; at++) {
            number.append(SIGNS.charAt((int) (rest & 31)));
            rest >>>= 5;
        }
        return number.insert(LENGTH / 2, '-').toString();
    }
}
