package lodestar.insight;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import lodestar.access.Action;
import lodestar.access.Actor;
import lodestar.access.Guard;
import lodestar.access.Receipts;
import lodestar.insight.Closing.Agreed;
import lodestar.kernel.Clocks;
import lodestar.kernel.DomainError.NotFound;
import lodestar.kernel.DomainError.Refused;
import lodestar.kernel.Ids;

/** Closing a quarter, which takes two people: one puts it forward, another agrees. */
@Singleton
class ClosingService {

    private final ClosingRepository closings;
    private final Guard guard;
    private final Receipts receipts;
    private final Ids ids;
    private final Clock clock;

    ClosingService(ClosingRepository closings, Guard guard, Receipts receipts, Ids ids, Clock clock) {
        this.closings = closings;
        this.guard = guard;
        this.receipts = receipts;
        this.ids = ids;
        this.clock = clock;
    }

    List<Closing.Proposed> listProposed(Actor actor, int most) {
        guard.require(actor, Action.INSIGHT_CLOSE_WINDOW);
        return closings.listOpen(actor.council(), most);
    }

    UUID propose(Actor actor, ProposeClosing wanted) {
        guard.require(actor, Action.INSIGHT_CLOSE_WINDOW);
        var breakdowns = wanted.breakdowns();
        var closing = new Closing(
                actor.council(),
                ids.next(),
                wanted.window().number(),
                breakdowns.isEmpty() ? null : breakdowns.getFirst(),
                breakdowns.size() < Breakdown.MOST ? null : breakdowns.getLast(),
                actor.person(),
                clock.instant());
        return once(actor, wanted.clientMutationId(), wanted, closing.id(), () -> {
            requireClosable(actor, closing.window());
            closings.save(closing);
        });
    }

    /** Not the one who put it forward, whichever of their accounts they are here with: a person is a person. */
    UUID agree(Actor actor, AgreeToClosing wanted, UUID closingId) {
        guard.require(actor, Action.INSIGHT_CLOSE_WINDOW);
        var closing = closings.find(actor.council(), closingId).orElseThrow(NotFound::new);
        return once(actor, wanted.clientMutationId(), wanted, closingId, () -> {
            if (!canAgree(actor, closing)) {
                throw new Refused("NOT_ALONE", "You put this forward yourself. Somebody else has to agree to it.");
            }
            requireClosable(actor, closing.window());
            add(actor, closing);
        });
    }

    boolean canAgree(Actor actor, Closing closing) {
        return !closing.proposedBy().equals(actor.person());
    }

    private void add(Actor actor, Closing closing) {
        var agreed = new Agreed(
                actor.council(),
                closing.quarter(),
                closing.id(),
                closing.proposedBy(),
                actor.person(),
                clock.instant());
        if (!closings.agree(agreed)) {
            throw closedAlready();
        }
    }

    private void requireClosable(Actor actor, Window window) {
        if (!window.isOver(clock.instant())) {
            throw new Refused(
                    "TOO_EARLY",
                    "This quarter is not over yet. It can be closed from %s on."
                            .formatted(Clocks.inWords(window.next().firstDay())));
        }
        closings.findLast(actor.council()).ifPresent(last -> {
            if (last.equals(window)) {
                throw closedAlready();
            }
            if (last.number() > window.number()) {
                throw new Refused(
                        "LATER_CLOSED", "A later quarter is closed already, so this one can no longer be closed.");
            }
        });
    }

    private static Refused closedAlready() {
        return new Refused("CLOSED_ALREADY", "This quarter is closed already. Its figures stay as they are.");
    }

    private UUID once(Actor actor, UUID clientMutationId, Record wanted, UUID id, Runnable work) {
        return receipts.once(actor, clientMutationId, wanted, new Receipts.Result(id, null), work)
                .resultId();
    }
}
