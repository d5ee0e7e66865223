package lodestar.plan;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import lodestar.access.Action;
import lodestar.access.Actor;
import lodestar.access.Guard;
import lodestar.kernel.Clocks;
import lodestar.kernel.DomainError.Invalid;
import lodestar.kernel.Ids;
import lodestar.kernel.PersonId;
import lodestar.matter.PlanTemplates;
import lodestar.people.PeopleService;
import lodestar.people.Someone;
import lodestar.store.Taken;

/** Adds to a plan within a transaction of whoever writes: one thing at a time, or together with something else. */
@Singleton
public class PlanPen {

    private final PeopleService people;
    private final PlanRepository plans;
    private final PlanTemplates templates;
    private final Guard guard;
    private final Ids ids;
    private final Clock clock;

    PlanPen(PeopleService people, PlanRepository plans, PlanTemplates templates, Guard guard, Ids ids, Clock clock) {
        this.people = people;
        this.plans = plans;
        this.templates = templates;
        this.guard = guard;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * What somebody writes as their side of one matter.
     *
     * @param basedOn the number of what stood there on their screen; 0 for nothing
     */
    public record Stroke(String matter, int basedOn, int templateVersion, String words) {

        /** Only the matter. */
        @Override
        public String toString() {
            return "Stroke in " + matter;
        }
    }

    /** What was written in one matter, at one version. */
    public record Written(int version, String matter, String words, Instant writtenAt) {

        /** Only the number. */
        @Override
        public String toString() {
            return "Written " + version;
        }
    }

    /**
     * Writes the worker's side of a matter; gives the version it made.
     *
     * @throws Taken when somebody else wrote at the same moment: the caller's whole transaction begins anew
     */
    public int write(Actor actor, PersonId youngPerson, Stroke it) {
        var someone = people.get(actor, Action.PLAN_WRITE_THEIR_VIEW, youngPerson);
        var view = new WriteView(ids.next(), null, it.matter(), it.basedOn(), it.templateVersion(), it.words());
        return add(actor, someone, Wanted.view(Slot.view(it.matter(), PlanSide.STAFF), view), ids.next())
                .number();
    }

    /** What was written at these versions, in their order; nothing for whoever may not read the plan. */
    public List<Written> list(Actor actor, Someone someone, List<Integer> versions) {
        if (versions.isEmpty() || !guard.isAllowed(actor, Action.PLAN_READ, someone)) {
            return List.of();
        }
        return plans.listNumbers(actor, someone, versions).stream()
                .map(it -> new Written(it.number(), it.matter(), it.text(), it.writtenAt()))
                .toList();
    }

    PlanVersion add(Actor actor, Someone someone, Wanted wanted, UUID id) {
        requireInTemplate(actor, wanted);
        var plan = plans.find(actor, someone);
        var pen = new Next.Pen(actor.person(), id, clock.instant(), Clocks.today(clock));
        var next = Next.of(plan, wanted, pen);
        requireAround(actor, someone, plan, wanted);
        Taken.unless(plans.add(next, someone));
        return next.version();
    }

    private void requireInTemplate(Actor actor, Wanted wanted) {
        var template = templates
                .find(actor.council(), wanted.templateVersion())
                .orElseThrow(
                        () -> new Invalid("templateVersion", "The plan has new words. Please load the page again."));
        if (!template.has(wanted.slot().matter())) {
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
