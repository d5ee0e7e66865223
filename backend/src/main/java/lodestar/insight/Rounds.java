package lodestar.insight;

import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import lodestar.people.CouncilRounds;

/** Reckons every quarter that two people closed, every few seconds. */
@Singleton
@Requires(property = "lodestar.rounds", notEquals = "false")
class Rounds {

    private final CouncilRounds rounds;
    private final QuarterEnd end;

    Rounds(CouncilRounds rounds, QuarterEnd end) {
        this.rounds = rounds;
        this.end = end;
    }

    @Scheduled(initialDelay = "5s", fixedDelay = "10s")
    void reckon() {
        rounds.each("Closing a quarter", end::reckonOne);
    }
}
