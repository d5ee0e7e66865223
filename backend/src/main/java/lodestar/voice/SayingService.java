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
import lodestar.kernel.Page;
import lodestar.people.PeopleService;
import lodestar.people.Shared;
import lodestar.people.Someone;

/** Shows what was said to those who may hear it. */
@Singleton
class SayingService {

    private final PeopleService people;
    private final SayingRepository repository;
    private final Sayings sayings;
    private final Guard guard;

    SayingService(PeopleService people, SayingRepository repository, Sayings sayings, Guard guard) {
        this.people = people;
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
            var before = Place.read(wanted, Place.END);
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

    /** What waits for the actor, the oldest first, without a word of it: opening one of them is what is a look. */
    Page<Said> listWaiting(Actor actor, Page.Wanted wanted) {
        var supported = people.listSupported(actor).stream()
                .filter(someone -> guard.isAllowed(actor, Action.VOICE_ANSWER, new Shared(someone, true)))
                .toList();
        var after = Place.read(wanted, Place.BEGINNING);
        var found = supported.isEmpty()
                ? List.<SayingRepository.Found>of()
                : repository.listWaiting(
                        actor, supported.stream().map(Someone::youngPersonId).toList(), after, wanted.oneMore());

        var page = Page.of(sayings.openAll(found, supported), wanted, Place::written);
        var speakers = page.nodes().stream().map(Said::speaker).distinct();
        guard.noteShown(
                actor,
                Action.VOICE_ANSWER,
                Action.VOICE_ANSWER,
                speakers.map(someone -> new Shared(someone, true)).toList());
        return page;
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
        return Page.of(theirs, wanted, Place::written);
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
