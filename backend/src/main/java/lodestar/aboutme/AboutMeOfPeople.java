package lodestar.aboutme;

import graphql.schema.DataFetchingEnvironment;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import lodestar.access.Actor;
import lodestar.api.BatchLoad;
import lodestar.people.Someone;

/** The pages of all the people on a screen. */
@Singleton
public class AboutMeOfPeople implements BatchLoad<Someone, AboutMe.Whole> {

    private final AboutMeService pages;

    AboutMeOfPeople(AboutMeService pages) {
        this.pages = pages;
    }

    /** For other features that show the page of one young person, whom the actor has been shown. */
    public static CompletableFuture<?> of(DataFetchingEnvironment env, Someone someone) {
        return BatchLoad.one(env, AboutMeOfPeople.class, someone);
    }

    @Override
    public Map<Someone, AboutMe.Whole> load(Actor actor, Set<Someone> keys) {
        return pages.list(actor, keys);
    }
}
