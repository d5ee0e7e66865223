package lodestar.aboutme;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import lodestar.access.Actor;
import lodestar.api.BatchLoad;
import lodestar.people.Someone;

/** The pages of all the people on a screen. */
@Singleton
class AboutMeOfPeople implements BatchLoad<Someone, AboutMe.Whole> {

    private final AboutMeService pages;

    AboutMeOfPeople(AboutMeService pages) {
        this.pages = pages;
    }

    @Override
    public Map<Someone, AboutMe.Whole> load(Actor actor, Set<Someone> keys) {
        return pages.list(actor, keys);
    }
}
