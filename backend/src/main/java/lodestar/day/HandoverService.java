package lodestar.day;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;
import lodestar.access.Action;
import lodestar.access.Actor;
import lodestar.access.Guard;
import lodestar.access.Receipts;
import lodestar.kernel.Clocks;
import lodestar.kernel.DomainError.Invalid;
import lodestar.kernel.Ids;
import lodestar.kernel.Page;
import lodestar.kernel.PersonId;
import lodestar.looks.Telling;
import lodestar.people.Handover;
import lodestar.people.HandoverRepository;
import lodestar.people.PeopleService;
import lodestar.people.Someone;
import lodestar.people.SupportLink;
import lodestar.vault.Words;

/**
 * Handing a young person over from one worker to another. The one who goes has no access from that moment on; what
 * waits and what is open goes to the one who comes; and the young person is told.
 */
@Singleton
class HandoverService {

    private final PeopleService people;
    private final HandoverRepository handovers;
    private final Telling telling;
    private final Guard guard;
    private final Receipts receipts;
    private final Ids ids;
    private final Clock clock;

    HandoverService(
            PeopleService people,
            HandoverRepository handovers,
            Telling telling,
            Guard guard,
            Receipts receipts,
            Ids ids,
            Clock clock) {
        this.people = people;
        this.handovers = handovers;
        this.telling = telling;
        this.guard = guard;
        this.receipts = receipts;
        this.ids = ids;
        this.clock = clock;
    }

    /** What a handing over came to. */
    record HandedOver(UUID clientMutationId, UUID handoverId) {}

    HandedOver handOver(Actor actor, PersonId youngPerson, PersonId from, PersonId to, HandOver wanted) {
        var result = new Receipts.Result(ids.next(), null);

        // Asked within: whoever handed the last one over has no tie any more, and the same id is still answered.
        var receipt = receipts.once(actor, wanted.clientMutationId(), wanted, result, () -> {
            var someone = people.get(actor, Action.PEOPLE_HAND_OVER, youngPerson);
            change(actor, someone, from, to, wanted, result);
        });
        return new HandedOver(wanted.clientMutationId(), receipt.resultId());
    }

    /** Those to whom somebody can be handed over, by name. */
    Page<HandoverRepository.Worker> listWorkers(Actor actor, Page.Wanted wanted) {
        guard.require(actor, Action.PEOPLE_HAND_OVER);
        var after = wanted.place(WorkerPlace::read).orElse(WorkerPlace.BEGINNING);
        return Page.of(
                handovers.listWorkers(actor, after.name(), after.id(), wanted.oneMore()), wanted, WorkerPlace::written);
    }

    private void change(
            Actor actor, Someone someone, PersonId from, PersonId to, HandOver wanted, Receipts.Result result) {
        var today = Clocks.today(clock);
        var ending = handovers
                .findManaged(actor, someone.youngPersonId(), from, today)
                .orElseThrow(HandoverService::gone);
        if (!handovers.isWorker(actor, to)) {
            throw new Invalid("toId", "Nobody of that name can come in as a worker. Choose somebody else.");
        }
        if (!handovers.end(ending, today)) {
            throw gone();
        }
        var began = handovers
                .begin(beginning(ending, to))
                .orElseThrow(() -> new Invalid("toId", "This worker supports them already. Choose somebody else."));
        handovers.save(handover(actor, someone, ending, began, wanted, result), someone);
        telling.ofHandover(actor, someone.youngPersonId(), result.id());
    }

    private SupportLink beginning(SupportLink ending, PersonId to) {
        return new SupportLink(
                ending.councilId(),
                ids.next(),
                ending.youngPersonId(),
                to,
                ending.kind(),
                Clocks.today(clock),
                null,
                null,
                clock.instant());
    }

    private Handover handover(
            Actor actor, Someone someone, SupportLink ended, UUID began, HandOver wanted, Receipts.Result result) {
        return new Handover(
                actor.council(),
                someone.youngPersonId(),
                result.id(),
                ended.id(),
                began,
                actor.person(),
                new Words.Plain(wanted.reason()),
                clock.instant());
    }

    private static Invalid gone() {
        return new Invalid(
                "fromId",
                "This worker does not support them now, or is not in your team. Please load the page again. Nothing you"
                        + " wrote is lost.");
    }
}
