package lodestar.review;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import lodestar.access.Action;
import lodestar.access.Actor;
import lodestar.kernel.Clocks;
import lodestar.kernel.DomainError.NotFound;
import lodestar.kernel.DomainError.Refused;
import lodestar.kernel.Ids;
import lodestar.kernel.PersonId;
import lodestar.people.Someone;
import lodestar.store.Taken;
import lodestar.vault.Words;
import org.jspecify.annotations.Nullable;

/** Asking for a review, and answering whoever asked: nothing else closes a request. */
@Singleton
class AskService {

    private final ReviewDoor door;
    private final PapersRepository papers;
    private final ReviewRepository reviews;
    private final Arranging arranging;
    private final ReviewSettings settings;
    private final Once once;
    private final Ids ids;
    private final Clock clock;

    AskService(
            ReviewDoor door,
            PapersRepository papers,
            ReviewRepository reviews,
            Arranging arranging,
            ReviewSettings settings,
            Once once,
            Ids ids,
            Clock clock) {
        this.door = door;
        this.papers = papers;
        this.reviews = reviews;
        this.arranging = arranging;
        this.settings = settings;
        this.once = once;
        this.ids = ids;
        this.clock = clock;
    }

    /** Asks for one now, for oneself or for somebody one supports. */
    UUID ask(Actor actor, AskForReview wanted, PersonId youngPerson) {
        var someone = door.open(actor, Action.PLAN_ASK_FOR_REVIEW, youngPerson).someone();
        var id = ids.next();
        return once.write(actor, wanted.clientMutationId(), wanted, id, () -> {
            var before = papers.list(someone);
            before.requests().stream()
                    .filter(it -> it.isOpen() && it.asked().byId().equals(actor.person()))
                    .findFirst()
                    .ifPresent(AskService::refuse);
            Taken.unless(reviews.add(asked(actor, someone, wanted, before.newestRequest() + 1, id), someone));
        });
    }

    /** Answers one. A yes arranges the meeting in the same transaction. */
    UUID answer(Actor actor, AnswerReviewRequest wanted, PersonId youngPerson) {
        var opened = door.open(actor, Action.PLAN_HOLD_REVIEW, youngPerson);
        var known = new AtomicReference<@Nullable Now>(opened.now());
        var id = ids.next();
        return once.write(
                actor,
                wanted.clientMutationId(),
                wanted,
                id,
                () -> add(actor, opened.someone(), wanted, id, known.getAndSet(null)));
    }

    private void add(Actor actor, Someone someone, AnswerReviewRequest wanted, UUID id, @Nullable Now known) {
        var request = papers.list(someone).request(wanted.request()).orElseThrow(NotFound::new);
        if (!request.isOpen()) {
            var last = request.answers().getFirst();
            throw new Refused(
                    "ALREADY_ANSWERED",
                    "%s answered this on %s."
                            .formatted(last.by(), day(last.row().answeredAt())));
        }
        var meeting =
                wanted.meeting() == null ? null : arranging.put(actor, someone, wanted.meeting(), ids.next(), known);
        Taken.unless(reviews.add(
                new Answered(
                        actor.council(),
                        someone.youngPersonId(),
                        wanted.request(),
                        request.answers().size() + 1,
                        id,
                        wanted.answer(),
                        meeting,
                        Words.of(wanted.words()),
                        actor.person(),
                        actor.accountId(),
                        actor.role(),
                        clock.instant()),
                someone));
    }

    private Asked asked(Actor actor, Someone someone, AskForReview wanted, int number, UUID id) {
        var now = clock.instant();
        return new Asked(
                actor.council(),
                someone.youngPersonId(),
                number,
                id,
                actor.person(),
                Words.of(wanted.talk()),
                Words.of(wanted.bestTime()),
                Words.of(wanted.people()),
                now,
                WorkingDays.after(Clocks.day(now), settings.workingDaysToAnswer()));
    }

    private static void refuse(Papers.Request open) {
        throw new Refused(
                "ALREADY_ASKED",
                "You asked for a review on %s already. It stays open until somebody has answered."
                        .formatted(day(open.asked().askedAt())));
    }

    private static String day(Instant moment) {
        return Clocks.inWords(Clocks.day(moment));
    }
}
