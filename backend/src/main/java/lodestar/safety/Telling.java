package lodestar.safety;

import java.time.Instant;
import java.util.UUID;
import lodestar.kernel.CouncilId;
import lodestar.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One time somebody was told that a concern waits.
 *
 * @param helperId who; none for the duty route and for nobody
 */
record Telling(
        CouncilId councilId,
        UUID concernId,
        int number,
        Rung rung,
        @Nullable PersonId helperId,
        Instant toldAt) {}
