package lodestar.recording;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import lodestar.kernel.CouncilId;
import lodestar.people.CouncilRegister;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes down whatever waits, for every council in turn, until it is stopped. */
@Singleton
public class Worker {

    private static final Logger LOG = LoggerFactory.getLogger(Worker.class);
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(2);

    private final CouncilRegister register;
    private final Writing writing;
    private final CountDownLatch stopped = new CountDownLatch(1);

    Worker(CouncilRegister register, Writing writing) {
        this.register = register;
        this.writing = writing;
    }

    /** False when it ended because an engine does not come back: then this process must end, and another begin. */
    boolean work() {
        try {
            while (stopped.getCount() > 0) {
                var done = false;
                for (var council : register.listCouncils()) {
                    done |= one(council);
                }
                if (!done && stopped.await(LOOK_AGAIN.toMillis(), TimeUnit.MILLISECONDS)) {
                    return true;
                }
            }
            return true;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return true;
        } catch (Stuck stuck) {
            return false;
        }
    }

    /** What goes wrong for one council is logged, tried again the next time, and holds no other up. */
    private boolean one(CouncilId council) {
        try {
            return writing.writeOne(council);
        } catch (Stuck stuck) {
            throw stuck;
        } catch (RuntimeException failure) {
            LOG.error(
                    "Writing down for {} failed: {}.",
                    council,
                    failure.getClass().getSimpleName());
            return false;
        }
    }

    @PreDestroy
    void stop() {
        stopped.countDown();
    }
}
