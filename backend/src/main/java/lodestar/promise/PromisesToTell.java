package lodestar.promise;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import lodestar.kernel.CouncilId;
import lodestar.kernel.PersonId;

/**
 * The outbox of what is told of promises: whoever settles when young people are told takes it out, one person at a
 * time.
 */
@Singleton
public class PromisesToTell {

    private final PromiseNewsRepository repository;

    PromisesToTell(PromiseNewsRepository repository) {
        this.repository = repository;
    }

    /** Somebody to tell; in a transaction that is open until it is settled when. */
    public Optional<PersonId> next(CouncilId council) {
        return repository.nextUntold(council);
    }

    /** They are told from then on. */
    public void tellAt(CouncilId council, PersonId youngPerson, Instant at) {
        repository.tellAt(council, youngPerson, at);
    }
}
