package lodestar.star;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import lodestar.access.Actor;
import lodestar.api.BatchLoad;

/** The stars of all the people on a screen. */
@Singleton
class StarsOfPeople implements BatchLoad<StarWanted, Star> {

    private final StarService stars;

    StarsOfPeople(StarService stars) {
        this.stars = stars;
    }

    @Override
    public Map<StarWanted, Star> load(Actor actor, Set<StarWanted> wanted) {
        var found = new HashMap<StarWanted, Star>();
        wanted.stream()
                .collect(groupingBy(StarWanted::newest, mapping(StarWanted::someone, toList())))
                .forEach((newest, people) -> stars.findStars(actor, people, newest)
                        .forEach((someone, star) -> found.put(new StarWanted(someone, newest), star)));
        return found;
    }
}
