package lodestar.safety;

import java.time.Instant;
import java.util.UUID;
import lodestar.kernel.CouncilId;
import org.jspecify.annotations.Nullable;

/**
 * One message that a concern waits, on its way out of Lodestar.
 *
 * @param nextAt when it is tried next; none once it is sent or needed no more
 * @param leaseToken of whoever began to send it last
 * @param sentAt when the other side took it
 */
record ConcernMessage(
        CouncilId councilId,
        UUID id,
        UUID concernId,
        Route.Kind route,
        Whom whom,
        Instant madeAt,
        int tries,
        @Nullable Instant nextAt,
        @Nullable UUID leaseToken,
        @Nullable Instant sentAt) {

    /** Whom it is for. */
    enum Whom {
        IN_HOURS,
        DUTY
    }
}
