package lodestar.plan;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import lodestar.access.Action;
import lodestar.access.Actor;
import lodestar.access.Receipts;
import lodestar.kernel.Clocks;
import lodestar.kernel.DomainError;
import lodestar.kernel.DomainError.Invalid;
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
    private final PlanTemplate template;
    private final Receipts receipts;
    private final Ids ids;
    private final Clock clock;

    PlanWriteService(
            PeopleService people,
            PlanRepository plans,
            PlanTemplate template,
            Receipts receipts,
            Ids ids,
            Clock clock) {
        this.people = people;
        this.plans = plans;
        this.template = template;
        this.receipts = receipts;
        this.ids = ids;
        this.clock = clock;
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
            requireInTemplate(wanted);
            made.set(add(actor, someone, wanted, result.id()));
        }));
        var fresh = made.get();
        return fresh != null && fresh.id().equals(receipt.resultId())
                ? fresh
                : plans.findById(someone, receipt.resultId()).orElseThrow(DomainError.NotFound::new);
    }

    private PlanVersion add(Actor actor, Someone someone, Wanted wanted, UUID id) {
        var plan = plans.find(actor, someone);
        var pen = new Next.Pen(actor.person(), id, clock.instant(), Clocks.today(clock));
        var next = Next.of(plan, wanted, pen);
        requireAround(actor, someone, plan, wanted);
        Taken.unless(plans.add(next, someone));
        return next.version();
    }

    private void requireInTemplate(Wanted wanted) {
        if (!template.knows(wanted.templateVersion())) {
            throw new Invalid("templateVersion", "The plan has new words. Please load the page again.");
        }
        if (!template.has(wanted.templateVersion(), wanted.slot().matter())) {
            throw new Invalid("matter", "This matter is not in the plan. Please load the page again.");
        }
    }

    /** Whoever is to do a step is around the young person now, is the writer, or stood in the goal before. */
    private void requireAround(Actor actor, Someone someone, Plan plan, Wanted wanted) {
        var before = plan.find(wanted.slot()).stream()
                .flatMap(it -> it.steps().stream())
                .map(it -> it.step().helperId())
                .toList();
        var others = wanted.steps().stream()
                .map(StepWanted::helper)
                .filter(Objects::nonNull)
                .filter(helper -> !before.contains(helper) && !helper.equals(actor.person()))
                .toList();
        if (others.isEmpty()) {
            return;
        }
        var around = people.listSupporters(actor, someone);
        if (!others.stream()
                .allMatch(helper ->
                        around.stream().anyMatch(supporter -> supporter.id().equals(helper)))) {
            throw new Invalid("steps", "Somebody in a step is not on the list. Please choose who will do it again.");
        }
    }
}
