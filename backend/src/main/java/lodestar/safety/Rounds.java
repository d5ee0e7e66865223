package lodestar.safety;

import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import lodestar.people.CouncilRounds;

/** Goes on with every concern that waits, and sends what has to be sent, every few seconds. */
@Singleton
@Requires(property = "lodestar.rounds", notEquals = "false")
class Rounds {

    private final CouncilRounds rounds;
    private final ConcernWatch watch;
    private final Sending sending;

    Rounds(CouncilRounds rounds, ConcernWatch watch, Sending sending) {
        this.rounds = rounds;
        this.watch = watch;
        this.sending = sending;
    }

    @Scheduled(initialDelay = "2s", fixedDelay = "5s")
    void goOn() {
        rounds.each("Going on with concerns", watch::goOn);
    }

    @Scheduled(initialDelay = "2s", fixedDelay = "1m")
    void beginAgain() {
        rounds.each("Beginning again with concerns", watch::beginAgain);
    }

    @Scheduled(initialDelay = "2s", fixedDelay = "5s")
    void send() {
        rounds.each("Sending", sending::sendOne);
    }
}
