package lodestar.news;

import jakarta.inject.Singleton;
import java.time.Clock;
import lodestar.kernel.CouncilId;
import lodestar.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** Finds the next time at which a young person is told of anything, in the transaction that is open. */
@Singleton
class Tellings {

    private final NewsRepository repository;
    private final Signals signals;

    /** None where no phone is told. */
    private final @Nullable PushKey key;

    Tellings(NewsRepository repository, Signals signals, @Nullable PushKey key) {
        this.repository = repository;
        this.signals = signals;
        this.key = key;
    }

    /** The soonest that is free, with a signal to their phones; or else the one that has room for everything. */
    Telling take(CouncilId council, PersonId youngPerson, Clock clock) {
        var choices = Telling.choices(council, youngPerson, repository.how(council, youngPerson), clock);
        var taken = choices.stream().filter(repository::take).findFirst();
        taken.filter(_ -> key != null).ifPresent(this::call);
        return taken.orElse(choices.getLast());
    }

    /** Where the next morning is taken already, their phones are called then as it is. */
    private void call(Telling telling) {
        var byDay = telling.byDay();
        if (byDay.slot().equals(telling.slot()) || repository.take(byDay)) {
            signals.put(byDay);
        }
    }
}
