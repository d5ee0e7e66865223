package lodestar.day;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lodestar.access.Actor;
import lodestar.api.BatchLoad;
import lodestar.people.HandoverRepository.Told;
import lodestar.people.Someone;

/** The handings over of all the people on a screen. */
@Singleton
class HandoversOfPeople implements BatchLoad<Someone, List<Told>> {

    private final TakeOverService takeOvers;

    HandoversOfPeople(TakeOverService takeOvers) {
        this.takeOvers = takeOvers;
    }

    @Override
    public Map<Someone, List<Told>> load(Actor actor, Set<Someone> keys) {
        return takeOvers.list(actor, keys);
    }
}
