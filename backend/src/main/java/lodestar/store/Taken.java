package lodestar.store;

import java.util.function.Supplier;

/**
 * That somebody else took the next place in a row of versions at the same moment: whoever finds so begins anew, in a
 * transaction of its own, and then sees what stands there.
 */
public final class Taken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Each time somebody begins anew, somebody else has written; nobody has that many people writing at once. */
    private static final int TRIES = 50;

    private Taken() {
        super(null, null, false, false);
    }

    public static void unless(boolean added) {
        if (!added) {
            throw new Taken();
        }
    }

    /** Does the work again for as long as somebody else was quicker. */
    public static <T> T again(Supplier<T> work) {
        for (int tries = 1; ; tries++) {
            try {
                return work.get();
            } catch (Taken taken) {
                if (tries == TRIES) {
                    throw new IllegalStateException("One thing is written by too many at once.");
                }
            }
        }
    }
}
