package lodestar.wish;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import lodestar.access.Actor;
import lodestar.api.BatchLoad;
import lodestar.people.HiddenFromRepository;

/** From whom each of one's own wishes for help on a screen is hidden. */
@Singleton
class HiddenOfHelp implements BatchLoad<UUID, List<HiddenFromRepository.Hidden>> {

    private final HelpService help;

    HiddenOfHelp(HelpService help) {
        this.help = help;
    }

    @Override
    public Map<UUID, List<HiddenFromRepository.Hidden>> load(Actor actor, Set<UUID> keys) {
        return help.listHidden(actor, keys);
    }
}
