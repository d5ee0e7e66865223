package lodestar.aboutme;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import lodestar.access.Action;
import lodestar.access.Actor;
import lodestar.access.Guard;
import lodestar.access.Receipts;
import lodestar.access.Tie;
import lodestar.kernel.DomainError;
import lodestar.kernel.Page;
import lodestar.people.PeopleService;
import lodestar.people.Someone;
import lodestar.vault.Words;

/** Writing one's own page, showing it to those who may read it, and offering it to whoever is new. */
@Singleton
class AboutMeService {

    private final PeopleService people;
    private final AboutMeRepository repository;
    private final Guard guard;
    private final Receipts receipts;
    private final Clock clock;

    AboutMeService(PeopleService people, AboutMeRepository repository, Guard guard, Receipts receipts, Clock clock) {
        this.people = people;
        this.repository = repository;
        this.guard = guard;
        this.receipts = receipts;
        this.clock = clock;
    }

    /** A new version of the actor's own page; the one on the screen must still be the newest. */
    AboutMe.Whole write(Actor actor, WriteAboutMe wanted) {
        var me = people.get(actor, Action.PEOPLE_WRITE_ABOUT_ME, actor.person());
        var page = new AboutMe(actor.council(), actor.person(), wanted.version() + 1, clock.instant());
        var result = new Receipts.Result(actor.person().value(), page.version());
        receipts.once(actor, wanted.clientMutationId(), wanted, result, () -> save(actor, me, page, wanted));
        return own(actor, me);
    }

    private void save(Actor actor, Someone me, AboutMe page, WriteAboutMe wanted) {
        var stands = repository.find(actor, me).map(it -> it.page().version()).orElse(0);
        var parts = wanted.parts().stream()
                .map(part -> new AboutMe.Part(
                        page.councilId(), page.youngPersonId(), page.version(), part.heading(), Words.of(part.words())))
                .toList();
        if (stands != wanted.version() || !repository.save(page, parts, me)) {
            var now = own(actor, me);
            throw new DomainError.Conflict(now.text(), now.page().version());
        }
    }

    private AboutMe.Whole own(Actor actor, Someone me) {
        return repository.find(actor, me).orElseThrow(DomainError.NotFound::new).opened(me.key());
    }

    /**
     * The pages of people the actor has been shown, as far as the actor may read them. Whoever is given somebody else's
     * page has looked, and it is not offered to them again.
     */
    Map<Someone, AboutMe.Whole> list(Actor actor, Collection<Someone> shown) {
        var found = repository.list(actor, shown);
        var pages = new HashMap<Someone, AboutMe.Whole>();
        for (var someone : shown) {
            var whole = found.get(someone.youngPersonId());
            if (whole != null && guard.isAllowed(actor, Action.PEOPLE_READ_ABOUT_ME, someone)) {
                pages.put(someone, whole.opened(someone.key()));
            }
        }
        noteLooks(actor, pages);
        return pages;
    }

    /** Whom the actor supports and has not read: those whose page has waited longest first. */
    Page<Offer> listOffers(Actor actor, Page.Wanted wanted) {
        guard.requireEver(actor, Action.PEOPLE_ABOUT_ME_OFFERS);
        var supported = people.listSupported(actor).stream()
                .filter(someone -> someone.ties().contains(Tie.SUPPORTS))
                .toList();
        var offers = repository.listUnread(actor, supported).stream()
                .sorted(Comparator.comparing(offer -> offer.page().writtenAt()))
                .toList();
        var page = Page.ofAll(offers, wanted, AboutMeService::place);
        guard.noteShown(
                actor,
                Action.PEOPLE_ABOUT_ME_OFFERS,
                Action.PEOPLE_READ_ABOUT_ME,
                page.nodes().stream().map(Offer::someone).toList());
        return page;
    }

    private static String place(Offer offer) {
        return offer.someone().youngPersonId().toString();
    }

    private void noteLooks(Actor actor, Map<Someone, AboutMe.Whole> pages) {
        if (pages.isEmpty()) {
            return;
        }
        guard.noteShown(actor, Action.PEOPLE_READ_ABOUT_ME, Action.PEOPLE_READ_ABOUT_ME, pages.keySet());
        var first = pages.entrySet().stream()
                .filter(entry -> entry.getKey().ties().contains(Tie.SUPPORTS)
                        && !entry.getValue().readBefore())
                .map(entry -> entry.getValue().page())
                .toList();
        if (!first.isEmpty()) {
            repository.noteRead(actor, first);
        }
    }
}
