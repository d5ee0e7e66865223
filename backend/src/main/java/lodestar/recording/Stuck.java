package lodestar.recording;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Work that did not end when it was told to: only the end of its process ends it. */
final class Stuck extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private Stuck() {
        super("Something does not come back.", null, false, false);
    }

    /**
     * Does the work on a thread of its own, for so long and no longer.
     *
     * @throws TimeoutException when it was stopped
     * @throws Stuck when it could not be
     */
    static <T> T within(Duration limit, Supplier<T> work) throws TimeoutException {
        var task = new FutureTask<>(work::get);
        var thread = Thread.ofPlatform().daemon().name("writing-down").start(task);
        try {
            return task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException slow) {
            end(thread);
            throw slow;
        } catch (InterruptedException stopping) {
            end(thread);
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopping);
        } catch (ExecutionException failure) {
            throw thrown(failure.getCause());
        }
    }

    private static void end(Thread thread) {
        thread.interrupt();
        try {
            if (!thread.join(PATIENCE)) {
                throw new Stuck();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    /** Without memory for one recording there may be memory for the next. */
    private static RuntimeException thrown(@Nullable Throwable cause) {
        return cause instanceof RuntimeException known ? known : new IllegalStateException(cause);
    }
}
