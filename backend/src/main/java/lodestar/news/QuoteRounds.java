package lodestar.news;

import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import lodestar.people.CouncilRounds;

/** Settles every few seconds when young people are told of words they offered. */
@Singleton
@Requires(property = "lodestar.rounds", notEquals = "false")
class QuoteRounds {

    private final CouncilRounds rounds;
    private final TellingOfQuotes telling;

    QuoteRounds(CouncilRounds rounds, TellingOfQuotes telling) {
        this.rounds = rounds;
        this.telling = telling;
    }

    @Scheduled(initialDelay = "4s", fixedDelay = "10s")
    void settle() {
        rounds.each("Telling of quotes", telling::settleOne);
    }
}
