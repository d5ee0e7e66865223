package lodestar.star;

import java.util.List;
import lodestar.kernel.Moment;
import lodestar.people.Someone;

/**
 * A reading as it is shown: with its ratings and the name of who gave it.
 *
 * @param about whose life it is about, as whoever asks finds them
 * @param reading with its words opened
 * @param raterName the young person's own name for themselves, or the worker's
 */
record Given(Someone about, Reading reading, String raterName, List<Rating> ratings) {

    /** Where it stands in a journey. */
    String place() {
        return new Moment(reading.givenAt(), reading.id()).written();
    }

    /** Only which reading. */
    @Override
    public String toString() {
        return "Given " + reading.id();
    }
}
