package lodestar.familytime;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import lodestar.access.Actor;
import lodestar.api.BatchLoad;
import lodestar.people.HiddenFromRepository;

/** From whom each of one's own wishes on a screen is hidden. */
@Singleton
class HiddenOfWishes implements BatchLoad<UUID, List<HiddenFromRepository.Hidden>> {

    private final FamilyTimeService family;

    HiddenOfWishes(FamilyTimeService family) {
        this.family = family;
    }

    @Override
    public Map<UUID, List<HiddenFromRepository.Hidden>> load(Actor actor, Set<UUID> keys) {
        return family.listHidden(actor, keys);
    }
}
