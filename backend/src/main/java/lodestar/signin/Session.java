package lodestar.signin;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import lodestar.access.Role;
import lodestar.kernel.CouncilId;
import org.jspecify.annotations.Nullable;

/**
 * Being signed in, from when until when.
 *
 * @param madeAt when they showed who they are; changing to another role of theirs does not make it later
 * @param seenAt when they last did something
 */
record Session(
        CouncilId councilId,
        byte[] token,
        UUID accountId,
        @Nullable UUID deviceId,
        Instant madeAt,
        Instant seenAt,
        @Nullable Instant endedAt) {

    private static final Duration IDLE_ON_A_PHONE = Duration.ofMinutes(5);
    private static final Duration IDLE_AT_A_DESK = Duration.ofMinutes(15);
    private static final Duration LONGEST = Duration.ofHours(12);

    /** When it ends by itself: after a while in which the person did nothing, and after twelve hours in any case. */
    Instant endsBy(Role role) {
        var idle = seenAt.plus(role.isStaff() ? IDLE_AT_A_DESK : IDLE_ON_A_PHONE);
        var longest = madeAt.plus(LONGEST);
        return idle.isBefore(longest) ? idle : longest;
    }

    /** Nothing: the hash must not find its way into a log. */
    @Override
    public String toString() {
        return "Session";
    }
}
