package lodestar.voice;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import lodestar.access.Actor;
import lodestar.api.BatchLoad;

/**
 * Whom the speaker named for each saying on a screen. The sayings are the actor's own: the gate lets in nobody else.
 */
@Singleton
class NamedOfSayings implements BatchLoad<UUID, List<Named>> {

    private final SayingService sayings;

    NamedOfSayings(SayingService sayings) {
        this.sayings = sayings;
    }

    @Override
    public Map<UUID, List<Named>> load(Actor actor, Set<UUID> ids) {
        return sayings.listNamed(actor, ids);
    }
}
