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

/** That all the people on a screen said something, without their words. */
@Singleton
class MentionsOfPeople implements BatchLoad<SayingsWanted, Page<Said>> {

    private final WaitingService waiting;

    MentionsOfPeople(WaitingService waiting) {
        this.waiting = waiting;
    }

    @Override
    public Map<SayingsWanted, Page<Said>> load(Actor actor, Set<SayingsWanted> keys) {
        var found = new HashMap<SayingsWanted, Page<Said>>();
        keys.stream()
                .collect(groupingBy(SayingsWanted::wanted, mapping(SayingsWanted::someone, toList())))
                .forEach((wanted, people) -> waiting.listMentions(actor, people, wanted)
                        .forEach((someone, page) -> found.put(new SayingsWanted(someone, wanted), page)));
        return found;
    }
}
