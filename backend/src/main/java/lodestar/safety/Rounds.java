package lodestar.safety;

import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.util.function.Predicate;
import lodestar.kernel.CouncilId;
import lodestar.people.CouncilRegister;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Goes on with every concern that waits, and sends what has to be sent, every few seconds. Any number of servers may do
 * it at once; one that is killed leaves the rest to the others, or to its own next start.
 */
@Singleton
@Requires(property = "lodestar.rounds", notEquals = "false")
class Rounds {

    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);
    private static final int MOST_AT_ONCE = 200;

    private final CouncilRegister register;
    private final ConcernWatch watch;
    private final Sending sending;

    Rounds(CouncilRegister register, ConcernWatch watch, Sending sending) {
        this.register = register;
        this.watch = watch;
        this.sending = sending;
    }

    @Scheduled(initialDelay = "2s", fixedDelay = "5s")
    void goOn() {
        each("Going on with concerns", watch::goOn);
    }

    @Scheduled(initialDelay = "2s", fixedDelay = "5s")
    void send() {
        each("Sending", sending::sendOne);
    }

    /** What goes wrong for one council is logged, tried again the next time, and holds no other up. */
    private void each(String what, Predicate<CouncilId> one) {
        for (var council : register.listCouncils()) {
            try {
                for (int done = 0; done < MOST_AT_ONCE && one.test(council); done++) {
                    // Each is a transaction of its own.
                }
            } catch (RuntimeException failure) {
                LOG.error(
                        "{} of {} failed: {}.",
                        what,
                        council,
                        failure.getClass().getSimpleName());
            }
        }
    }
}
