package lodestar.news;

import java.time.Instant;
import java.util.UUID;
import lodestar.kernel.CouncilId;
import org.jspecify.annotations.Nullable;

/**
 * One signal on its way to a phone: that there is something new, and nothing of it.
 *
 * @param slot the time to tell that it is for
 * @param goodUntil from then on it is not sent any more: the day is over
 * @param leaseToken of whoever began to send it last
 */
record Signal(
        CouncilId councilId,
        UUID deviceId,
        String slot,
        Instant goodUntil,
        int tries,
        Instant nextAt,
        @Nullable UUID leaseToken) {

    /** One that somebody sends now, with the phone it goes to. */
    record Taken(Signal signal, ToldPhone phone) {}

    Signal leased(Instant until, UUID token) {
        return new Signal(councilId, deviceId, slot, goodUntil, tries + 1, until, token);
    }
}
