package lodestar.plan;

import jakarta.inject.Singleton;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import lodestar.access.Action;
import lodestar.access.Actor;
import lodestar.access.Receipts;
import lodestar.kernel.DomainError;
import lodestar.kernel.Ids;
import lodestar.kernel.PersonId;
import lodestar.people.PeopleService;
import lodestar.people.Someone;
import lodestar.store.Taken;
import org.jspecify.annotations.Nullable;

/** Writing in a plan: each side its own words, and nothing over what the writer has not seen. */
@Singleton
class PlanWriteService {

    private final PeopleService people;
    private final PlanRepository plans;
    private final PlanPen pen;
    private final Receipts receipts;
    private final Ids ids;

    PlanWriteService(PeopleService people, PlanRepository plans, PlanPen pen, Receipts receipts, Ids ids) {
        this.people = people;
        this.plans = plans;
        this.pen = pen;
        this.receipts = receipts;
        this.ids = ids;
    }

    PlanVersion writeMyView(Actor actor, WriteView it) {
        var slot = Slot.view(it.matter(), PlanSide.YOUNG_PERSON);
        return write(actor, mine(actor), Wanted.view(slot, it), it.clientMutationId(), it);
    }

    PlanVersion writeTheirView(Actor actor, WriteView it, PersonId youngPerson) {
        var slot = Slot.view(it.matter(), PlanSide.STAFF);
        return write(actor, theirs(actor, youngPerson), Wanted.view(slot, it), it.clientMutationId(), it);
    }

    PlanVersion sayAgreement(Actor actor, SayAgreement it) {
        return write(actor, mine(actor), Wanted.agreement(it), it.clientMutationId(), it);
    }

    PlanVersion writeMyGoal(Actor actor, WriteGoal it) {
        var slot = Slot.goal(it.matter(), PlanSide.YOUNG_PERSON, it.goalId());
        return write(actor, mine(actor), Wanted.goal(slot, it), it.clientMutationId(), it);
    }

    PlanVersion writeTheirGoal(Actor actor, WriteGoal it, PersonId youngPerson) {
        var slot = Slot.goal(it.matter(), PlanSide.STAFF, it.goalId());
        return write(actor, theirs(actor, youngPerson), Wanted.goal(slot, it), it.clientMutationId(), it);
    }

    private Someone mine(Actor actor) {
        return people.get(actor, Action.PLAN_WRITE_MY_VIEW, actor.person());
    }

    private Someone theirs(Actor actor, PersonId youngPerson) {
        return people.get(actor, Action.PLAN_WRITE_THEIR_VIEW, youngPerson);
    }

    private PlanVersion write(Actor actor, Someone someone, Wanted wanted, UUID clientMutationId, Record payload) {
        var made = new AtomicReference<@Nullable PlanVersion>();
        var result = new Receipts.Result(ids.next(), null);
        var receipt = Taken.again(() -> receipts.once(actor, clientMutationId, payload, result, () -> {
            made.set(pen.add(actor, someone, wanted, result.id()));
        }));
        var fresh = made.get();
        return fresh != null && fresh.id().equals(receipt.resultId())
                ? fresh
                : plans.findById(someone, receipt.resultId()).orElseThrow(DomainError.NotFound::new);
    }
}
