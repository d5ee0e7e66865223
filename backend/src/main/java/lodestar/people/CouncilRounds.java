package lodestar.people;

import jakarta.inject.Singleton;
import java.util.function.Predicate;
import lodestar.kernel.CouncilId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does what is due in every council, one after the other. Any number of servers may do it at once; one that is killed
 * leaves the rest to the others, or to its own next start.
 */
@Singleton
public class CouncilRounds {

    private static final Logger LOG = LoggerFactory.getLogger(CouncilRounds.class);
    private static final int MOST_AT_ONCE = 200;

    private final CouncilRegister register;

    CouncilRounds(CouncilRegister register) {
        this.register = register;
    }

    /**
     * What goes wrong for one council is logged, tried again the next time, and holds no other up.
     *
     * @param one does one thing that is due, and tells whether there was any
     */
    public void each(String what, Predicate<CouncilId> one) {
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
