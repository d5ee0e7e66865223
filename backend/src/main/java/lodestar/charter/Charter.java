package lodestar.charter;

import java.time.Instant;
import lodestar.kernel.CouncilId;
import lodestar.kernel.PersonId;

/**
 * One version of the charter. It is never changed: whoever signed it signed its words.
 *
 * @param number 1 for the first
 */
record Charter(CouncilId councilId, int number, String words, PersonId writtenBy, Instant writtenAt) {

    /** Only which. */
    @Override
    public String toString() {
        return "Charter " + number;
    }
}
