package lodestar.review;

import java.time.Instant;
import java.util.UUID;
import lodestar.kernel.CouncilId;
import org.jspecify.annotations.Nullable;

/**
 * One address of somebody's calendar, or that it was ended.
 *
 * @param number 1 for the first of this account; the newest counts
 * @param secret a hash of what stands in the address; none where it was ended
 */
record CalendarAddress(
        CouncilId councilId, UUID accountId, int number, UUID id, byte @Nullable [] secret, Instant madeAt) {

    /** Only the id. */
    @Override
    public String toString() {
        return "Calendar address " + id;
    }
}
