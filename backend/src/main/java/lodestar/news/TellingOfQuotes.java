package lodestar.news;

import jakarta.inject.Singleton;
import java.time.Clock;
import lodestar.kernel.CouncilId;
import lodestar.quote.QuotesToTell;
import lodestar.store.Database;

/**
 * Settles when young people are told of words they offered: with everything else they are told, one person at a time.
 */
@Singleton
class TellingOfQuotes {

    private final QuotesToTell quotes;
    private final Tellings tellings;
    private final Database database;
    private final Clock clock;

    TellingOfQuotes(QuotesToTell quotes, Tellings tellings, Database database, Clock clock) {
        this.quotes = quotes;
        this.tellings = tellings;
        this.database = database;
        this.clock = clock;
    }

    /** Does so for one person; false where there was nobody. */
    boolean settleOne(CouncilId council) {
        return database.inTransaction(() -> {
            var person = quotes.next(council);
            person.ifPresent(it ->
                    quotes.tellAt(council, it, tellings.take(council, it, clock).tellAt()));
            return person.isPresent();
        });
    }
}
