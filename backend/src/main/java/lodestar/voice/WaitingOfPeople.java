package lodestar.voice;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import lodestar.access.Actor;
import lodestar.api.BatchLoad;
import lodestar.people.Someone;

/** How much waits from each of the people on a screen. */
@Singleton
class WaitingOfPeople implements BatchLoad<Someone, Integer> {

    private final WaitingService waiting;

    WaitingOfPeople(WaitingService waiting) {
        this.waiting = waiting;
    }

    @Override
    public Map<Someone, Integer> load(Actor actor, Set<Someone> people) {
        return waiting.countWaiting(actor, people);
    }
}
