package lodestar.voice;

import jakarta.inject.Singleton;
import java.util.UUID;
import lodestar.access.Actor;
import lodestar.kernel.DomainError;
import lodestar.people.Someone;
import lodestar.voice.SayingRepository.Found;

/** The actor's own sayings; what somebody else said is not there. */
@Singleton
class OwnSayings {

    private final SayingRepository repository;
    private final Sayings sayings;

    OwnSayings(SayingRepository repository, Sayings sayings) {
        this.repository = repository;
        this.sayings = sayings;
    }

    Found find(Actor actor, UUID id) {
        return repository
                .find(actor, id)
                .filter(found -> found.saying().youngPersonId().equals(actor.person()))
                .orElseThrow(DomainError.NotFound::new);
    }

    Said open(Actor actor, Someone me, UUID id) {
        return sayings.open(find(actor, id), me);
    }
}
