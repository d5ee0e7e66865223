package lodestar.news;

import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import lodestar.people.CouncilRounds;

/** Settles every few seconds when young people are told of promises. */
@Singleton
@Requires(property = "lodestar.rounds", notEquals = "false")
class PromiseRounds {

    private final CouncilRounds rounds;
    private final TellingOfPromises telling;

    PromiseRounds(CouncilRounds rounds, TellingOfPromises telling) {
        this.rounds = rounds;
        this.telling = telling;
    }

    @Scheduled(initialDelay = "3s", fixedDelay = "5s")
    void settle() {
        rounds.each("Telling of promises", telling::settleOne);
    }
}
