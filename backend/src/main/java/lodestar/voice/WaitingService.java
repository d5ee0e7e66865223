package lodestar.voice;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lodestar.access.Action;
import lodestar.access.Actor;
import lodestar.access.Guard;
import lodestar.kernel.Moment;
import lodestar.kernel.Page;
import lodestar.kernel.PersonId;
import lodestar.people.PeopleService;
import lodestar.people.Shared;
import lodestar.people.Someone;
import lodestar.people.Supporter;

/**
 * Shows those who answer what there is to hear and to do, and who else may: all of it without a word of what was said.
 */
@Singleton
class WaitingService {

    private final PeopleService people;
    private final SayingRepository repository;
    private final HearerRepository hearers;
    private final Sayings sayings;
    private final Guard guard;

    WaitingService(
            PeopleService people, SayingRepository repository, HearerRepository hearers, Sayings sayings, Guard guard) {
        this.people = people;
        this.repository = repository;
        this.hearers = hearers;
        this.sayings = sayings;
        this.guard = guard;
    }

    /** What waits for the actor, the oldest first. */
    Page<Said> list(Actor actor, Page.Wanted wanted) {
        var supported = allowed(actor, people.listSupported(actor));
        var after = wanted.place(Moment::read).orElse(Moment.BEGINNING);
        var found = supported.isEmpty()
                ? List.<SayingRepository.Found>of()
                : repository.listWaiting(actor, ids(supported), after, wanted.oneMore());

        var page = Page.of(sayings.openAll(found, supported), wanted, Said::place);
        note(actor, page.nodes().stream().map(Said::speaker).distinct().toList());
        return page;
    }

    /** What the actor said that waits and that nobody is there to hear any more. */
    List<UUID> listUnheard(Actor actor, int most) {
        guard.require(actor, Action.VOICE_BE_TOLD);
        return hearers.listUnheard(actor, most);
    }

    /** From whom something waits that nobody is there to hear, so that they get somebody; without a name or a word. */
    Page<Unheard> listUnheardPeople(Actor actor, Page.Wanted wanted) {
        guard.requireEver(actor, Action.VOICE_LIST_UNHEARD);
        var found = hearers.listUnheardPeople(
                actor, wanted.place(UUID::fromString).orElse(new UUID(0, 0)), wanted.oneMore());
        var page = Page.of(found, wanted, it -> it.youngPersonId().value().toString());
        guard.noteShown(actor, Action.VOICE_LIST_UNHEARD, Action.VOICE_LIST_UNHEARD, page.nodes());
        return page;
    }

    /**
     * That each of these people said something the actor may hear, the newest first.
     *
     * @param shown people the actor has been shown
     */
    Map<Someone, Page<Said>> listMentions(Actor actor, Collection<Someone> shown, Page.Wanted wanted) {
        var allowed = allowed(actor, shown);
        var pages = new HashMap<Someone, Page<Said>>();
        if (!allowed.isEmpty()) {
            var found = repository.listNewest(
                    actor, ids(allowed), wanted.place(Moment::read).orElse(Moment.END), wanted.oneMore());
            var said = sayings.openAll(found, allowed);
            allowed.forEach(someone -> pages.put(
                    someone,
                    Page.of(
                            said.stream()
                                    .filter(it -> it.speaker().equals(someone))
                                    .toList(),
                            wanted,
                            Said::place)));
        }
        note(actor, pages.keySet());
        return pages;
    }

    /** How much waits for the actor from each of these people, whom the actor has been shown. */
    Map<Someone, Integer> countWaiting(Actor actor, Collection<Someone> shown) {
        var allowed = allowed(actor, shown);
        var counts = allowed.isEmpty() ? Map.<PersonId, Integer>of() : hearers.countWaiting(actor, ids(allowed));
        return allowed.stream().collect(toMap(each -> each, each -> counts.getOrDefault(each.youngPersonId(), 0)));
    }

    /** Who may hear one of the speaker's sayings besides the actor, who may. */
    Map<UUID, List<Supporter>> listOthers(Actor actor, Someone speaker, Collection<UUID> toldToActor) {
        var around = people.listSupporters(actor, speaker).stream()
                .filter(supporter -> supporter.mayHear() && !supporter.id().equals(actor.person()))
                .toList();
        if (around.isEmpty()) {
            return Map.of();
        }
        var hearing = hearers.list(
                actor.council(), toldToActor, around.stream().map(Supporter::id).collect(toSet()));
        return toldToActor.stream()
                .collect(toMap(
                        id -> id,
                        id -> around.stream()
                                .filter(supporter -> hearing.contains(new HearerRepository.Hearer(id, supporter.id())))
                                .toList()));
    }

    /** From whom what the actor was told came to them, by name, where it was not to them that it was said. */
    Map<UUID, String> listTookOverFrom(Actor actor, Collection<UUID> toldToActor) {
        return hearers.listTookOverFrom(actor, toldToActor);
    }

    private List<Someone> allowed(Actor actor, Collection<Someone> people) {
        return people.stream()
                .filter(someone -> guard.isAllowed(actor, Action.VOICE_ANSWER, new Shared(someone, true)))
                .toList();
    }

    private void note(Actor actor, Collection<Someone> shown) {
        guard.noteShown(
                actor,
                Action.VOICE_ANSWER,
                Action.VOICE_ANSWER,
                shown.stream().map(someone -> new Shared(someone, true)).toList());
    }

    private static List<PersonId> ids(Collection<Someone> people) {
        return people.stream().map(Someone::youngPersonId).toList();
    }
}
