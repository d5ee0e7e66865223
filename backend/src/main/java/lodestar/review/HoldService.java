package lodestar.review;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;
import lodestar.access.Action;
import lodestar.access.Actor;
import lodestar.kernel.Clocks;
import lodestar.kernel.DomainError.Invalid;
import lodestar.kernel.DomainError.Refused;
import lodestar.kernel.Ids;
import lodestar.kernel.PersonId;
import lodestar.people.Someone;
import lodestar.store.Taken;
import lodestar.vault.Words;
import org.jspecify.annotations.Nullable;

/** Arranging a meeting, moving it, calling it off, and noting that it was held. */
@Singleton
class HoldService {

    private final ReviewDoor door;
    private final PapersRepository papers;
    private final ReviewRepository reviews;
    private final Arranging arranging;
    private final Once once;
    private final Ids ids;
    private final Clock clock;

    HoldService(
            ReviewDoor door,
            PapersRepository papers,
            ReviewRepository reviews,
            Arranging arranging,
            Once once,
            Ids ids,
            Clock clock) {
        this.door = door;
        this.papers = papers;
        this.reviews = reviews;
        this.arranging = arranging;
        this.once = once;
        this.ids = ids;
        this.clock = clock;
    }

    UUID arrange(Actor actor, ArrangeReview wanted, PersonId youngPerson) {
        var someone = open(actor, youngPerson);
        var id = ids.next();
        return once.write(
                actor,
                wanted.clientMutationId(),
                wanted,
                id,
                () -> arranging.put(actor, someone, wanted.meeting(), id, null));
    }

    UUID callOff(Actor actor, CallOffReview wanted, PersonId youngPerson) {
        var someone = open(actor, youngPerson);
        var id = ids.next();
        return once.write(actor, wanted.clientMutationId(), wanted, id, () -> {
            var now = door.again(actor, someone);
            Arranging.requireSeen(now, wanted.basedOn(), wanted.why());
            if (!now.isArranged()) {
                throw new Refused("NOT_ARRANGED", "There is no meeting to call off. Please load the page again.");
            }
            var why = new Words.Plain(wanted.why());
            Taken.unless(reviews.add(now.arranged().calledOff(id, why, actor.person(), clock.instant()), someone));
        });
    }

    /** One that a return told of already is told from another by its day, and is given who noted it. */
    UUID noteHeld(Actor actor, NoteReviewHeld wanted, PersonId youngPerson) {
        var someone = open(actor, youngPerson);
        var id = ids.next();
        return once.write(actor, wanted.clientMutationId(), wanted, id, () -> {
            var checked = wanted.checked(Clocks.today(clock), someone.person().dateOfBirth());
            var meeting = meeting(actor, someone, wanted);
            var before = papers.list(someone).heldOn(checked.day());
            var held = held(
                    actor,
                    someone,
                    checked,
                    meeting,
                    before.map(it -> it.review().id()).orElse(id));
            if (before.isEmpty()) {
                Taken.unless(reviews.add(held));
            } else if (before.get().review().notedBy() == null) {
                reviews.note(held);
            } else {
                throw new Invalid("heldOn", "A meeting on that day is noted already.");
            }
        });
    }

    /** Which of those arranged it was; none where it was another. */
    private @Nullable UUID meeting(Actor actor, Someone someone, NoteReviewHeld wanted) {
        if (wanted.basedOn() == null) {
            return null;
        }
        var now = door.again(actor, someone);
        Arranging.requireSeen(now, wanted.basedOn(), wanted.day().toString());
        return now.isArranged() ? now.arranged().meetingId() : null;
    }

    private PlanReview held(Actor actor, Someone someone, NoteReviewHeld wanted, @Nullable UUID meeting, UUID id) {
        return new PlanReview(
                actor.council(),
                id,
                someone.youngPersonId(),
                wanted.day(),
                wanted.code(),
                clock.instant(),
                meeting,
                actor.person());
    }

    private Someone open(Actor actor, PersonId youngPerson) {
        return door.open(actor, Action.PLAN_HOLD_REVIEW, youngPerson).someone();
    }
}
