package lodestar.voice;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import lodestar.access.Actor;
import lodestar.api.BatchLoad;
import lodestar.people.Someone;
import lodestar.people.Supporter;

/** Who else may hear each saying on a screen. Whoever asks may hear them: they were shown them. */
@Singleton
class OthersOfSayings implements BatchLoad<OthersOfSayings.Wanted, List<Supporter>> {

    private final WaitingService waiting;

    OthersOfSayings(WaitingService waiting) {
        this.waiting = waiting;
    }

    /** Which saying, and whose. */
    record Wanted(Someone speaker, UUID saying) {}

    @Override
    public Map<Wanted, List<Supporter>> load(Actor actor, Set<Wanted> keys) {
        var found = new HashMap<Wanted, List<Supporter>>();
        keys.stream()
                .collect(groupingBy(Wanted::speaker, mapping(Wanted::saying, toSet())))
                .forEach((speaker, sayings) -> waiting.listOthers(actor, speaker, sayings)
                        .forEach((saying, others) -> found.put(new Wanted(speaker, saying), others)));
        return found;
    }
}
