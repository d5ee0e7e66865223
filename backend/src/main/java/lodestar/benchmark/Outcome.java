package lodestar.benchmark;

import lodestar.exchange.Findings;
import org.jspecify.annotations.Nullable;

/**
 * How bringing in a file went.
 *
 * @param layout none where it is of none that is known
 * @param rows how much the file says
 * @param fresh how much of it was not here, or was here otherwise
 * @param changed how much of that was here otherwise; told by a try alone
 */
record Outcome(Kind kind, Findings findings, @Nullable Layout layout, int rows, int fresh, int changed) {

    /** What became of the file. */
    enum Kind {
        /** There was an error among the findings. Nothing was changed. */
        REFUSED,
        /** It would come in. Nothing was changed. */
        TRIED,
        /** Everything in it was there already. */
        NOTHING_NEW,
        BROUGHT_IN
    }
}
