package lodestar.story;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import lodestar.access.Actor;
import lodestar.kernel.DomainError;
import lodestar.kernel.PersonId;

/**
 * Stories that are being made on this server. Each holds the words of one life in memory until it is taken, so one
 * person has one at a time, and there are only so many at once: that bounds them together.
 */
@Singleton
class Making {

    static final int MOST_AT_ONCE = 8;

    /** Whoever takes longer over it has gone away without saying so, or can wait for a second one. */
    static final Duration LONGEST = Duration.ofMinutes(10);

    private static final Duration AGAIN_IN = Duration.ofSeconds(10);

    private final Map<PersonId, Instant> begun = new HashMap<>();
    private final int most;
    private final Clock clock;

    @Inject
    Making(Clock clock) {
        this(MOST_AT_ONCE, clock);
    }

    Making(int most, Clock clock) {
        this.most = most;
        this.clock = clock;
    }

    /** Begins one; whoever does must say when it is over, however it ended and as often as they like. */
    synchronized Runnable begin(Actor actor) {
        var who = actor.person();
        var now = clock.instant();
        begun.values().removeIf(since -> !now.isBefore(since.plus(LONGEST)));
        if (begun.containsKey(who)) {
            throw new DomainError.TooMany(
                    "Your file is still being made. Wait until it has arrived, then take it again.", AGAIN_IN);
        }
        if (begun.size() >= most) {
            throw new DomainError.TooMany(
                    "Many people are taking their story right now. Try again in a moment. Nothing is lost.", AGAIN_IN);
        }
        begun.put(who, now);
        return () -> end(who, now);
    }

    private synchronized void end(PersonId who, Instant since) {
        begun.remove(who, since);
    }
}
