package lodestar.homes;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import lodestar.access.Action;
import lodestar.access.Actor;
import lodestar.access.Guard;
import lodestar.access.Receipts;
import lodestar.kernel.Clocks;
import lodestar.kernel.DomainError;
import lodestar.kernel.PersonId;
import lodestar.mypeople.OwnThing;
import lodestar.people.PeopleService;
import lodestar.people.Shared;
import lodestar.vault.Words;

/** Where somebody lives and lived, and what they and the council say about it, side by side. */
@Singleton
class HomeService {

    private final PeopleService people;
    private final HomeRepository homes;
    private final Guard guard;
    private final Receipts receipts;
    private final Clock clock;

    HomeService(PeopleService people, HomeRepository homes, Guard guard, Receipts receipts, Clock clock) {
        this.people = people;
        this.homes = homes;
        this.guard = guard;
        this.receipts = receipts;
        this.clock = clock;
    }

    Home get(Actor actor, PersonId youngPerson) {
        return homes.find(actor, people.get(actor, Action.PEOPLE_READ_HOME, youngPerson));
    }

    /**
     * What the young person says of their home themselves: all of it for them, and for anybody else what they show
     * them. Nothing shown is the same answer as nothing written.
     */
    Optional<Home.Mine> findMine(Actor actor, Home home) {
        var isOwn = actor.person().equals(home.someone().youngPersonId());
        var allowed = isOwn ? EnumSet.allOf(OwnThing.class) : home.shown();
        var circle = new Shared(home.someone(), !allowed.isEmpty());
        if (allowed.isEmpty() || !guard.isAllowed(actor, Action.PEOPLE_READ_MY_HOME, circle)) {
            return Optional.empty();
        }
        guard.noteShown(actor, Action.PEOPLE_READ_MY_HOME, Action.PEOPLE_READ_MY_HOME, List.of(circle));
        return Optional.of(home.mine(allowed));
    }

    HomeView sayView(Actor actor, SayHomeView wanted) {
        var me = people.get(actor, Action.PEOPLE_WRITE_MY_HOME, actor.person());
        var next = new HomeView(
                actor.council(),
                actor.person(),
                wanted.version() + 1,
                wanted.feeling(),
                Words.of(wanted.words()),
                clock.instant());
        var result = new Receipts.Result(actor.person().value(), next.version());
        receipts.once(actor, wanted.clientMutationId(), wanted, result, () -> {
            var now = homes.findNewestView(me);
            var version = now.map(HomeView::version).orElse(0);
            if (version != wanted.version() || !homes.save(next, me)) {
                throw new DomainError.Conflict(now.map(HomeView::text).orElse(""), version);
            }
        });
        return next;
    }

    LivesWithMe sayLivesWithMe(Actor actor, SayWhoLivesWithMe wanted) {
        var me = people.get(actor, Action.PEOPLE_WRITE_MY_HOME, actor.person());
        var next = new LivesWithMe(
                actor.council(), actor.person(), wanted.version() + 1, Words.of(wanted.words()), clock.instant());
        var result = new Receipts.Result(actor.person().value(), next.version());
        receipts.once(actor, wanted.clientMutationId(), wanted, result, () -> {
            var now = homes.findNewestLivesWithMe(me);
            var version = now.map(LivesWithMe::version).orElse(0);
            if (version != wanted.version() || !homes.save(next, me)) {
                throw new DomainError.Conflict(now.map(LivesWithMe::text).orElse(""), version);
            }
        });
        return next;
    }

    /** For a care leaver, from the day they are sixteen. */
    HomeSuits saySuits(Actor actor, SayHomeSuits wanted, PersonId youngPerson) {
        var someone = people.get(actor, Action.PEOPLE_SAY_HOME_SUITS, youngPerson);
        if (!HomeSuits.isRecordedOf(someone, Clocks.today(clock))) {
            throw new DomainError.Invalid("suits", "This is recorded from 16 on. Write it in the plan instead.");
        }
        var next = new HomeSuits(
                actor.council(),
                youngPerson,
                wanted.version() + 1,
                wanted.suits(),
                new Words.Plain(wanted.words()),
                actor.person(),
                clock.instant());
        var result = new Receipts.Result(youngPerson.value(), next.version());
        receipts.once(actor, wanted.clientMutationId(), wanted, result, () -> {
            var now = homes.findNewestSuits(someone);
            var version = now.map(HomeSuits::version).orElse(0);
            if (version != wanted.version() || !homes.save(next, someone)) {
                throw new DomainError.Conflict(now.map(it -> it.words().text()).orElse(""), version);
            }
        });
        return next;
    }
}
