package lodestar.kernel;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Lets only so much costly work run at once, in the order in which it was asked for. Whoever would have to wait for
 * long is told so instead: a queue that grows without end would hold up everybody, and first of all young people.
 */
public final class Turns {

    private static final Duration AGAIN_IN = Duration.ofSeconds(10);

    private final Semaphore free;
    private final Duration patience;
    private final String full;

    /**
     * So many turns.
     *
     * @param patience how long somebody waits for theirs
     * @param full what they are told after that, in a sentence
     */
    public Turns(int atOnce, Duration patience, String full) {
        this.free = new Semaphore(atOnce, true);
        this.patience = patience;
        this.full = full;
    }

    public <T> T take(Supplier<T> work) {
        if (!isMine()) {
            throw new DomainError.TooMany(full, AGAIN_IN);
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
