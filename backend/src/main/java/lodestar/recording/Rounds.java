package lodestar.recording;

import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import lodestar.people.CouncilRounds;

/** Takes away every few seconds what is wanted no more. */
@Singleton
@Requires(property = "lodestar.rounds", notEquals = "false")
class Rounds {

    private static final String TAKING_AWAY = "Taking away recordings";

    private final CouncilRounds rounds;
    private final Sweeping sweeping;

    Rounds(CouncilRounds rounds, Sweeping sweeping) {
        this.rounds = rounds;
        this.sweeping = sweeping;
    }

    @Scheduled(initialDelay = "3s", fixedDelay = "5s")
    void takeAway() {
        rounds.each(TAKING_AWAY, sweeping::sweepOne);
    }

    @Scheduled(initialDelay = "1m", fixedDelay = "10m")
    void removeUnfinished() {
        rounds.each(TAKING_AWAY, sweeping::sweepUploads);
    }
}
