package lodestar.voice;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import lodestar.access.Actor;
import lodestar.people.Someone;

/** All who must know at once what was said. */
@Singleton
class SaidWatches {

    private final List<SaidWatch> watches;

    SaidWatches(List<SaidWatch> watches) {
        this.watches = watches;
    }

    void said(Actor actor, Someone speaker, Saying saying) {
        watches.forEach(watch -> watch.said(actor, speaker, saying));
    }

    boolean keep(Someone speaker, UUID saying) {
        return watches.stream().anyMatch(watch -> watch.keeps(speaker, saying));
    }
}
