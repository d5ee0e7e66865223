package lodestar.kernel;

import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;

/**
 * Makes the ids of new rows: UUID version 7 (RFC 9562, 5.7), so that rows made together lie together.
 *
 * <p>Ids made by one process within one millisecond count upwards in {@code rand_a}.
 */
@Singleton
public class Ids {

    private static final int MOST_IN_A_MILLISECOND = 0x1000;

    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private long last;
    private int count;

    public Ids(Clock clock) {
        this.clock = clock;
    }

    public UUID next() {
        long high = stamp();
        long low = (random.nextLong() >>> 2) | (1L << 63);
        return new UUID(high, low);
    }

    private synchronized long stamp() {
        long now = Math.max(clock.millis(), last);
        count = now == last ? count + 1 : 0;
        if (count == MOST_IN_A_MILLISECOND) {
            now++;
            count = 0;
        }
        last = now;
        return (now << 16) | 0x7000 | count;
    }
}
