package lodestar.signin;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import lodestar.kernel.DomainError;

/**
 * Lets only so many slow comparisons run at once, in the order in which they were asked for. Whoever would have to wait
 * for long is told so instead: a queue that grows without end would hold up everybody, and first of all young people.
 */
final class Turns {

    private static final Duration AGAIN_IN = Duration.ofSeconds(10);

    private final Semaphore free;
    private final Duration patience;

    Turns(int atOnce, Duration patience) {
        this.free = new Semaphore(atOnce, true);
        this.patience = patience;
    }

    <T> T take(Supplier<T> work) {
        if (!isMine()) {
            throw new DomainError.TooMany(
                    "Many people are coming in right now. Wait a moment, then try again. Nothing was used up.",
                    AGAIN_IN);
        }
        try {
            return work.get();
        } finally {
            free.release();
        }
    }

    private boolean isMine() {
        try {
            return free.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
