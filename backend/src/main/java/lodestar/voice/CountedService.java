package lodestar.voice;

import jakarta.inject.Singleton;
import java.util.UUID;
import lodestar.access.Action;
import lodestar.access.Actor;
import lodestar.kernel.DomainError.Invalid;
import lodestar.people.PeopleService;
import lodestar.people.Someone;
import lodestar.voice.SayingRepository.Found;

/** Finds whose saying it is, for whoever may hear it and would do something with it that counts. */
@Singleton
public class CountedService {

    private final PeopleService people;
    private final SayingRepository repository;

    CountedService(PeopleService people, SayingRepository repository) {
        this.people = people;
        this.repository = repository;
    }

    /** Not shared, not supported any more and not there at all are one answer. */
    public Someone getSpeaker(Actor actor, Action action, UUID saying) {
        var found = repository.find(actor, saying);
        return people.getShared(
                actor,
                action,
                found.map(it -> it.saying().youngPersonId()).orElse(null),
                found.filter(Found::mayHear).isPresent());
    }

    /** Only what the speaker lets be counted; the actor may hear it. */
    public void requireCounted(Actor actor, UUID saying) {
        if (!repository.isCounted(actor.council(), saying)) {
            throw new Invalid(
                    "sayingId",
                    "They have not said yes to this being counted. Ask them first; it is theirs to choose.");
        }
    }
}
