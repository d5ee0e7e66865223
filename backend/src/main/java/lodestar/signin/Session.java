package lodestar.signin;

import java.time.Instant;
import java.util.UUID;
import lodestar.kernel.CouncilId;
import org.jspecify.annotations.Nullable;

/** Being signed in, from when until when. */
record Session(
        CouncilId councilId,
        byte[] token,
        UUID accountId,
        @Nullable UUID deviceId,
        Instant madeAt,
        Instant seenAt,
        @Nullable Instant endedAt) {

    /** Nothing: the hash must not find its way into a log. */
    @Override
    public String toString() {
        return "Session";
    }
}
