package lodestar.charter;

import java.time.Instant;
import lodestar.kernel.CouncilId;
import lodestar.kernel.PersonId;

/** A young person's word on whether a version is kept; their newest counts. */
record KeptWord(CouncilId councilId, PersonId youngPersonId, int charter, int number, Kept kept, Instant saidAt) {

    /** Only whose version: what somebody said must not find its way into a log. */
    @Override
    public String toString() {
        return "Word on charter " + charter;
    }
}
