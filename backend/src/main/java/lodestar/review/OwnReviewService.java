package lodestar.review;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import lodestar.access.Action;
import lodestar.access.Actor;
import lodestar.kernel.DomainError.Conflict;
import lodestar.kernel.DomainError.Invalid;
import lodestar.kernel.DomainError.NotFound;
import lodestar.kernel.Ids;
import lodestar.kernel.PersonId;
import lodestar.people.PeopleService;
import lodestar.people.Someone;
import lodestar.people.Supporter;
import lodestar.store.Taken;
import lodestar.vault.Words;

/**
 * What a young person says themselves: before a meeting what they want of it, and afterwards whether they were heard.
 */
@Singleton
class OwnReviewService {

    private final ReviewDoor door;
    private final PeopleService people;
    private final PapersRepository papers;
    private final ReviewRepository reviews;
    private final Once once;
    private final Ids ids;
    private final Clock clock;

    OwnReviewService(
            ReviewDoor door,
            PeopleService people,
            PapersRepository papers,
            ReviewRepository reviews,
            Once once,
            Ids ids,
            Clock clock) {
        this.door = door;
        this.people = people;
        this.papers = papers;
        this.reviews = reviews;
        this.once = once;
        this.ids = ids;
        this.clock = clock;
    }

    UUID wish(Actor actor, WriteReviewWish wanted) {
        var me = people.get(actor, Action.PLAN_WRITE_MY_VIEW, actor.person());
        var id = ids.next();
        return once.write(actor, wanted.clientMutationId(), wanted, id, () -> addWish(actor, me, wanted, id));
    }

    UUID say(Actor actor, SayListened wanted, UUID review) {
        var me = people.get(actor, Action.PLAN_WRITE_MY_VIEW, actor.person());
        var id = ids.next();
        return once.write(actor, wanted.clientMutationId(), wanted, id, () -> addSaid(me, wanted, review, id));
    }

    private void addWish(Actor actor, Someone me, WriteReviewWish wanted, UUID id) {
        var now = door.again(actor, me);
        var helpers = wanted.helpers();
        var wish = wish(me, wanted, now.wishNumber() + 1, id);
        if (now.wishNumber() != wanted.basedOn()) {
            throw new Conflict(now.wish() == null ? "" : now.wish().wish().text(), now.wishNumber(), wish.text());
        }
        if (wanted.isEmpty() && now.wish() == null) {
            throw new Invalid("talk", "There is nothing written here yet. Write something, or leave it for now.");
        }
        requireAround(actor, me, now, helpers);
        var there = helpers.stream()
                .map(helper -> new Wish.Person(actor.council(), me.youngPersonId(), wish.number(), helper))
                .toList();
        Taken.unless(reviews.add(wish, there, me));
    }

    private Wish wish(Someone me, WriteReviewWish wanted, int number, UUID id) {
        return new Wish(
                me.person().councilId(),
                me.youngPersonId(),
                number,
                id,
                Words.of(wanted.talk()),
                Words.of(wanted.others()),
                wanted.manner(),
                Words.of(wanted.place()),
                clock.instant());
    }

    /** Whoever should be there is around the young person now, or was on the list before. */
    private void requireAround(Actor actor, Someone me, Now now, List<PersonId> helpers) {
        var before = now.wish() == null
                ? List.<PersonId>of()
                : now.wish().people().stream().map(Now.Person::id).toList();
        var others = helpers.stream().filter(it -> !before.contains(it)).toList();
        if (others.isEmpty()) {
            return;
        }
        var around =
                people.listSupporters(actor, me).stream().map(Supporter::id).toList();
        if (!around.containsAll(others)) {
            throw WriteReviewWish.notAround();
        }
    }

    private void addSaid(Someone me, SayListened wanted, UUID review, UUID id) {
        var held = papers.list(me).held(review).orElseThrow(NotFound::new);
        var number = held.said().stream().mapToInt(Said::number).max().orElse(0);
        if (number != wanted.basedOn()) {
            throw new Conflict(
                    held.said().isEmpty() ? "" : held.said().getFirst().text(),
                    number,
                    Objects.requireNonNullElse(wanted.words(), ""));
        }
        Taken.unless(reviews.add(
                new Said(
                        me.person().councilId(),
                        review,
                        number + 1,
                        id,
                        me.youngPersonId(),
                        wanted.listened(),
                        Words.of(wanted.words()),
                        clock.instant()),
                me));
    }
}
