package lodestar.voice;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import lodestar.access.Actor;
import lodestar.api.BatchLoad;

/** From whom each saying on a screen came to whoever asks. They may hear them: they were shown that they are there. */
@Singleton
class TookOverFrom implements BatchLoad<UUID, String> {

    private final WaitingService waiting;

    TookOverFrom(WaitingService waiting) {
        this.waiting = waiting;
    }

    @Override
    public Map<UUID, String> load(Actor actor, Set<UUID> sayings) {
        return waiting.listTookOverFrom(actor, sayings);
    }
}
