package lodestar.news;

import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import lodestar.people.CouncilRounds;

/** Sends every few seconds what phones are to be told. */
@Singleton
@Requires(property = "lodestar.rounds", notEquals = "false")
@Requires(beans = PushKey.class)
class Rounds {

    private final CouncilRounds rounds;
    private final Signalling signalling;

    Rounds(CouncilRounds rounds, Signalling signalling) {
        this.rounds = rounds;
        this.signalling = signalling;
    }

    @Scheduled(initialDelay = "4s", fixedDelay = "5s")
    void send() {
        rounds.each("Telling phones", signalling::sendSome);
    }
}
