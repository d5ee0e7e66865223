package lodestar.star;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import lodestar.access.Actor;
import lodestar.api.BatchLoad;
import lodestar.people.HiddenFromRepository.Hidden;

/**
 * From whom each reading on a screen is hidden. The readings are the actor's own: the field's gate lets in nobody else.
 */
@Singleton
class HiddenFromReadings implements BatchLoad<UUID, List<Hidden>> {

    private final AudienceService audience;

    HiddenFromReadings(AudienceService audience) {
        this.audience = audience;
    }

    @Override
    public Map<UUID, List<Hidden>> load(Actor actor, Set<UUID> readings) {
        return audience.listHidden(actor, readings);
    }
}
