package lodestar.access;

import java.time.Instant;
import java.util.UUID;
import lodestar.kernel.CouncilId;
import org.jspecify.annotations.Nullable;

/**
 * What came of one mutation.
 *
 * @param fingerprint a keyed MAC of what was asked for
 * @param resultId what was made or changed
 * @param resultVersion the version it got, where it has one
 */
public record Receipt(
        CouncilId councilId,
        UUID accountId,
        UUID clientMutationId,
        byte[] fingerprint,
        UUID resultId,
        @Nullable Integer resultVersion,
        Instant madeAt) {

    /** Only the id. */
    @Override
    public String toString() {
        return "Receipt " + clientMutationId;
    }
}
