package lodestar.voice;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import lodestar.access.Actor;
import lodestar.api.BatchLoad;
import lodestar.kernel.Page;

/** The sayings of all the people on a screen. */
@Singleton
class SayingsOfPeople implements BatchLoad<SayingsWanted, Page<Said>> {

    private final SayingService sayings;

    SayingsOfPeople(SayingService sayings) {
        this.sayings = sayings;
    }

    @Override
    public Map<SayingsWanted, Page<Said>> load(Actor actor, Set<SayingsWanted> keys) {
        var found = new HashMap<SayingsWanted, Page<Said>>();
        keys.stream()
                .collect(groupingBy(SayingsWanted::wanted, mapping(SayingsWanted::someone, toList())))
                .forEach((wanted, people) -> sayings.list(actor, people, wanted)
                        .forEach((someone, page) -> found.put(new SayingsWanted(someone, wanted), page)));
        return found;
    }
}
