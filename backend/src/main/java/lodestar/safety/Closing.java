package lodestar.safety;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import lodestar.access.Role;
import lodestar.kernel.CouncilId;
import lodestar.vault.DataKey;
import lodestar.vault.Words;

/**
 * That a safeguarding lead closed a concern, why, and what was done.
 *
 * @param takenUp number of the taking up it follows
 * @param role always a safeguarding lead; the database refuses any other
 */
record Closing(
        CouncilId councilId,
        UUID concernId,
        int takenUp,
        UUID accountId,
        Role role,
        Words reason,
        Words done,
        Instant closedAt) {

    Closing sealed(DataKey key) {
        return new Closing(
                councilId,
                concernId,
                takenUp,
                accountId,
                role,
                Objects.requireNonNull(key.seal(reason, "concern_closed.reason", concernId)),
                Objects.requireNonNull(key.seal(done, "concern_closed.done", concernId)),
                closedAt);
    }

    Closing opened(DataKey key) {
        return new Closing(
                councilId,
                concernId,
                takenUp,
                accountId,
                role,
                Objects.requireNonNull(key.open(reason, "concern_closed.reason", concernId)),
                Objects.requireNonNull(key.open(done, "concern_closed.done", concernId)),
                closedAt);
    }

    /** Only the id. */
    @Override
    public String toString() {
        return "Closing of concern " + concernId;
    }
}
