package lodestar.recording;

import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import lodestar.people.CouncilRounds;

/** Takes away every few seconds what is wanted no more, and gives up what nobody will write down. */
@Singleton
@Requires(property = "lodestar.rounds", notEquals = "false")
class Rounds {

    private static final String TAKING_AWAY = "Taking away recordings";
    private static final String GIVING_UP = "Giving up recordings";

    private final CouncilRounds rounds;
    private final Sweeping sweeping;
    private final GivingUp givingUp;

    Rounds(CouncilRounds rounds, Sweeping sweeping, GivingUp givingUp) {
        this.rounds = rounds;
        this.sweeping = sweeping;
        this.givingUp = givingUp;
    }

    @Scheduled(initialDelay = "3s", fixedDelay = "5s")
    void takeAway() {
        rounds.each(TAKING_AWAY, sweeping::sweepOne);
    }

    @Scheduled(initialDelay = "1m", fixedDelay = "10m")
    void removeUnfinished() {
        rounds.each(TAKING_AWAY, sweeping::sweepUploads);
    }

    @Scheduled(initialDelay = "4s", fixedDelay = "10s")
    void giveUpLost() {
        rounds.each(GIVING_UP, givingUp::giveUpLost);
    }

    @Scheduled(initialDelay = "2m", fixedDelay = "5m")
    void giveUpLate() {
        rounds.each(GIVING_UP, givingUp::giveUpLate);
    }
}
