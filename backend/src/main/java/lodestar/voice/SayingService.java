package lodestar.voice;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lodestar.access.Action;
import lodestar.access.Actor;
import lodestar.access.Guard;
import lodestar.access.Tie;
import lodestar.kernel.DomainError;
import lodestar.kernel.Moment;
import lodestar.kernel.Page;
import lodestar.people.Shared;
import lodestar.people.Someone;

/** Shows what was said to those who may hear it. */
@Singleton
class SayingService {

    private final SayingRepository repository;
    private final Sayings sayings;
    private final Guard guard;

    SayingService(SayingRepository repository, Sayings sayings, Guard guard) {
        this.repository = repository;
        this.sayings = sayings;
        this.guard = guard;
    }

    /**
     * What each of these people said and the actor may hear, the newest first. The list holds their words, so whoever
     * is given it has looked, and the young person can see that.
     *
     * @param shown people the actor has been shown
     */
    Map<Someone, Page<Said>> list(Actor actor, Collection<Someone> shown, Page.Wanted wanted) {
        var allowed = shown.stream()
                .filter(someone -> guard.isAllowed(actor, Action.VOICE_READ, new Shared(someone, true)))
                .toList();
        var pages = new HashMap<Someone, Page<Said>>();
        if (!allowed.isEmpty()) {
            var before = wanted.place(Moment::read).orElse(Moment.END);
            var found = repository.listNewest(
                    actor, allowed.stream().map(Someone::youngPersonId).toList(), before, wanted.oneMore());
            var said = sayings.openAll(found, allowed);
            allowed.forEach(someone -> pages.put(someone, page(someone, said, wanted)));
        }
        pages.forEach((someone, page) -> note(actor, someone, page));
        return pages;
    }

    /** One of the young person's sayings; opening it is a look. */
    Said get(Actor actor, Someone speaker, UUID id) {
        var found = repository
                .find(actor, id)
                .filter(it -> it.saying().youngPersonId().equals(speaker.youngPersonId()));
        guard.require(
                actor, Action.VOICE_READ, speaker.youngPersonId(), found.map(it -> new Shared(speaker, it.mayHear())));
        return asSeen(sayings.open(found.orElseThrow(DomainError.NotFound::new), speaker));
    }

    /** Whom the actor named for each of their own sayings. */
    Map<UUID, List<Named>> listNamed(Actor actor, Collection<UUID> ownSayings) {
        return repository.listNamed(actor, ownSayings);
    }

    private static Page<Said> page(Someone someone, List<Said> said, Page.Wanted wanted) {
        var theirs = said.stream()
                .filter(it -> it.speaker().youngPersonId().equals(someone.youngPersonId()))
                .map(SayingService::asSeen)
                .toList();
        return Page.of(theirs, wanted, Said::place);
    }

    private void note(Actor actor, Someone someone, Page<Said> page) {
        if (!page.nodes().isEmpty()) {
            guard.noteShown(actor, Action.VOICE_READ, Action.VOICE_READ, List.of(new Shared(someone, true)));
        }
    }

    private static Said asSeen(Said said) {
        return said.speaker().ties().contains(Tie.SELF) ? said : said.forHelpers();
    }
}
