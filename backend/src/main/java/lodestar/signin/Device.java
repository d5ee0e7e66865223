package lodestar.signin;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import lodestar.kernel.CouncilId;
import org.jspecify.annotations.Nullable;

/**
 * One phone that one young person signs in on, with a passkey or with a PIN. Either is good on this phone only: a PIN's
 * hash is made with what the phone keeps, and a passkey is believed only beside it; so a PIN seen over a shoulder, or a
 * passkey copied to a family's other phones, opens nothing elsewhere.
 *
 * @param pin none on a phone with a passkey
 */
public record Device(
        CouncilId councilId,
        UUID id,
        UUID accountId,
        byte[] secret,
        @Nullable String pin,
        int wrongPins,
        @Nullable Instant tryFrom,
        Instant madeAt,
        @Nullable Instant usedAt,
        @Nullable Instant endedAt) {

    static final int WRONG_BEFORE_PAUSE = 5;
    static final int WRONG_BEFORE_END = 10;
    static final Duration PAUSE = Duration.ofMinutes(15);

    static Device made(Account account, DeviceCookie cookie, @Nullable String pin, Instant now) {
        var secret = Secrets.quickHash(cookie.secret());
        return new Device(account.councilId(), cookie.id(), account.id(), secret, pin, 0, null, now, now, null);
    }

    public boolean hasPasskey() {
        return pin == null;
    }

    boolean isPaused(Instant now) {
        return tryFrom != null && now.isBefore(tryFrom);
    }

    /** The tenth try was made: unless that one turns out to be right, no other is looked at. */
    boolean hasNoTryLeft() {
        return wrongPins >= WRONG_BEFORE_END;
    }

    /** One more try, held to be wrong until it is known to be right. Five in a row pause the phone. */
    Device trying(Instant now) {
        return tried(wrongPins + 1, now);
    }

    /** A try that was never looked at. */
    Device notTried(Instant now) {
        return tried(Math.max(0, wrongPins - 1), now);
    }

    private Device tried(int wrong, Instant now) {
        var pausedUntil = wrong >= WRONG_BEFORE_PAUSE ? now.plus(PAUSE) : null;
        return new Device(councilId, id, accountId, secret, pin, wrong, pausedUntil, madeAt, usedAt, endedAt);
    }

    Device used(Instant now) {
        return new Device(councilId, id, accountId, secret, pin, 0, null, madeAt, now, endedAt);
    }

    Device ended(Instant now) {
        return new Device(councilId, id, accountId, secret, pin, wrongPins, tryFrom, madeAt, usedAt, now);
    }

    /** Only the id: neither hash may find its way into a log. */
    @Override
    public String toString() {
        return "Device " + id;
    }
}
