package lodestar.recording;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import lodestar.kernel.DomainError;

/**
 * Lets only so many recordings be opened at once, since each takes much memory. Whoever would have to wait for long is
 * told so instead, and nothing of what they sent is lost.
 */
@Singleton
class Decoding {

    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final Duration AGAIN_IN = Duration.ofSeconds(10);

    private final Semaphore free;
    private final Duration patience;

    @jakarta.inject.Inject
    Decoding(RecordingSettings settings) {
        this(settings.decodesAtOnce(), PATIENCE);
    }

    Decoding(int atOnce, Duration patience) {
        this.free = new Semaphore(atOnce, true);
        this.patience = patience;
    }

    <T> T take(Supplier<T> work) {
        if (!isMine()) {
            throw new DomainError.TooMany(
                    "Many recordings are coming in right now. We will try again in a moment. Nothing is lost.",
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
