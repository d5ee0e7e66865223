package lodestar.quote;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import lodestar.kernel.CouncilId;
import lodestar.kernel.PersonId;

/**
 * The outbox of what is told of quotes: whoever settles when young people are told takes it out, one person at a time.
 */
@Singleton
public class QuotesToTell {

    private final QuoteNewsRepository repository;

    QuotesToTell(QuoteNewsRepository repository) {
        this.repository = repository;
    }

    /** Somebody to tell today; in a transaction that is open until it is settled when. */
    public Optional<PersonId> next(CouncilId council) {
        repository.end(council);
        return repository.next(council);
    }

    /** They are told from then on. */
    public void tellAt(CouncilId council, PersonId youngPerson, Instant at) {
        repository.tellAt(council, youngPerson, at);
    }
}
