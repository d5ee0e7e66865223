package lodestar.news;

import jakarta.inject.Singleton;
import java.time.Clock;
import lodestar.kernel.CouncilId;
import lodestar.promise.PromisesToTell;
import lodestar.store.Database;

/** Settles when young people are told of promises: with everything else they are told, one person at a time. */
@Singleton
class TellingOfPromises {

    private final PromisesToTell promises;
    private final Tellings tellings;
    private final Database database;
    private final Clock clock;

    TellingOfPromises(PromisesToTell promises, Tellings tellings, Database database, Clock clock) {
        this.promises = promises;
        this.tellings = tellings;
        this.database = database;
        this.clock = clock;
    }

    /** Does so for one person; false where there was nobody. */
    boolean settleOne(CouncilId council) {
        return database.inTransaction(() -> {
            var person = promises.next(council);
            person.ifPresent(it -> promises.tellAt(
                    council, it, tellings.take(council, it, clock).tellAt()));
            return person.isPresent();
        });
    }
}
