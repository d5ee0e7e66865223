package lodestar.recording;

import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.util.function.Predicate;
import lodestar.kernel.CouncilId;
import lodestar.people.CouncilRegister;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes away every few seconds what is wanted no more. Any number of servers may do it at once. */
@Singleton
@Requires(property = "lodestar.rounds", notEquals = "false")
class Rounds {

    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);
    private static final int MOST_AT_ONCE = 200;

    private final CouncilRegister register;
    private final Sweeping sweeping;

    Rounds(CouncilRegister register, Sweeping sweeping) {
        this.register = register;
        this.sweeping = sweeping;
    }

    @Scheduled(initialDelay = "3s", fixedDelay = "5s")
    void takeAway() {
        each(sweeping::sweepOne);
    }

    @Scheduled(initialDelay = "1m", fixedDelay = "10m")
    void removeUnfinished() {
        each(sweeping::sweepUploads);
    }

    /** What goes wrong for one council is logged, tried again the next time, and holds no other up. */
    private void each(Predicate<CouncilId> one) {
        for (var council : register.listCouncils()) {
            try {
                for (int done = 0; done < MOST_AT_ONCE && one.test(council); done++) {
                    // Each is a transaction of its own.
                }
            } catch (RuntimeException failure) {
                LOG.error(
                        "Taking away for {} failed: {}.",
                        council,
                        failure.getClass().getSimpleName());
            }
        }
    }
}
