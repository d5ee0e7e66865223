package lodestar.signin;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import lodestar.kernel.CouncilId;
import org.jspecify.annotations.Nullable;

/**
 * One phone that one young person signs in on. A PIN is good on this phone only: its hash is made with what the phone
 * keeps, so a PIN seen over a shoulder opens nothing elsewhere.
 */
record Device(
        CouncilId councilId,
        UUID id,
        UUID accountId,
        byte[] secret,
        String pin,
        int wrongPins,
        @Nullable Instant tryFrom,
        Instant madeAt,
        @Nullable Instant endedAt) {

    static final int WRONG_BEFORE_PAUSE = 5;
    static final int WRONG_BEFORE_END = 10;
    static final Duration PAUSE = Duration.ofMinutes(15);

    boolean isPaused(Instant now) {
        return tryFrom != null && now.isBefore(tryFrom);
    }

    /** Five wrong PINs in a row pause the phone, ten end it. */
    Device afterWrongPin(Instant now) {
        var wrong = wrongPins + 1;
        var pausedUntil = wrong >= WRONG_BEFORE_PAUSE ? now.plus(PAUSE) : null;
        var ended = wrong >= WRONG_BEFORE_END ? now : null;
        return new Device(councilId, id, accountId, secret, pin, wrong, pausedUntil, madeAt, ended);
    }

    Device afterRightPin() {
        return new Device(councilId, id, accountId, secret, pin, 0, null, madeAt, endedAt);
    }

    /** Only the id: neither hash may find its way into a log. */
    @Override
    public String toString() {
        return "Device " + id;
    }
}
