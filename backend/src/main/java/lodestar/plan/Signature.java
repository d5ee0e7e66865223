package lodestar.plan;

import java.time.Instant;
import lodestar.kernel.CouncilId;
import lodestar.kernel.PersonId;

/**
 * That a version of a plan was signed.
 *
 * @param by who signed it, by name
 */
record Signature(Row row, String by) {

    /** As its table holds it. */
    record Row(CouncilId councilId, PersonId youngPersonId, int number, PersonId byId, Instant signedAt) {}

    /** Only which version. */
    @Override
    public String toString() {
        return "Signature of version %d".formatted(row.number());
    }
}
