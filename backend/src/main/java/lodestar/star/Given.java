package lodestar.star;

import java.util.List;

/**
 * A reading as it is shown: with its ratings and the name of who gave it.
 *
 * @param reading with its words opened
 * @param raterName the young person's own name for themselves, or the worker's
 */
record Given(Reading reading, String raterName, List<Rating> ratings) {}
