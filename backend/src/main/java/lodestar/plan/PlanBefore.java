package lodestar.plan;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lodestar.access.Actor;
import lodestar.access.Role;
import lodestar.kernel.Clocks;
import lodestar.kernel.Ids;
import lodestar.kernel.PersonId;
import lodestar.people.Someone;
import lodestar.vault.Words;
import org.jspecify.annotations.Nullable;

/**
 * What was written in plans before there was anybody to sign in: for the made-up council. By the same rules as later.
 */
@Singleton
public class PlanBefore {

    private static final int TEMPLATE = 1;

    private final PlanRepository plans;
    private final Ids ids;

    PlanBefore(PlanRepository plans, Ids ids) {
        this.plans = plans;
        this.ids = ids;
    }

    /** The young person wrote their side of a matter; what stood there stays as a version. */
    public void mine(Someone who, String matter, String words, Instant at) {
        write(who, who.youngPersonId(), view(Slot.view(matter, PlanSide.YOUNG_PERSON), words), at);
    }

    /** A worker wrote theirs. */
    public void theirs(Someone who, PersonId worker, String matter, String words, Instant at) {
        write(who, worker, view(Slot.view(matter, PlanSide.STAFF), words), at);
    }

    /** The young person agreed in a matter. */
    public void agreed(Someone who, String matter, Instant at) {
        write(who, who.youngPersonId(), answer(matter, Agreement.AGREE, null), at);
    }

    /** The young person disagreed, and it stands until both sides have changed it. */
    public void disagreed(Someone who, String matter, String words, Instant at) {
        write(who, who.youngPersonId(), answer(matter, Agreement.DISAGREE, words), at);
    }

    /** The young person set a goal, with a step of their own and one of a worker's. */
    public void goal(
            Someone who,
            String matter,
            String words,
            String own,
            PersonId worker,
            String theirs,
            LocalDate by,
            Instant at) {
        var steps = List.of(
                new StepWanted(own, StepWho.YOUNG_PERSON, null, null, by),
                new StepWanted(theirs, StepWho.HELPER, worker.toString(), null, by));
        var slot = Slot.goal(matter, PlanSide.YOUNG_PERSON, ids.next());
        write(
                who,
                who.youngPersonId(),
                new Wanted(slot, 0, TEMPLATE, null, GoalStanding.OPEN, Words.of(words), steps),
                at);
    }

    private static Wanted view(Slot slot, String words) {
        return new Wanted(slot, 0, TEMPLATE, null, null, Words.of(words), List.of());
    }

    private static Wanted answer(String matter, Agreement agreement, @Nullable String words) {
        return new Wanted(Slot.agreement(matter), 0, TEMPLATE, agreement, null, Words.of(words), List.of());
    }

    /** On top of what stands there, as whoever saw it would have. */
    private void write(Someone who, PersonId by, Wanted wanted, Instant at) {
        var council = who.person().councilId();
        var them = new Actor(council, new UUID(0, 0), who.youngPersonId(), Role.YOUNG_PERSON, null, at);
        var plan = plans.find(them, who);
        int stands = plan.find(wanted.slot()).map(it -> it.version().number()).orElse(0);
        var seen = new Wanted(
                wanted.slot(),
                stands,
                wanted.templateVersion(),
                wanted.agreement(),
                wanted.standing(),
                wanted.words(),
                wanted.steps());
        plans.add(Next.of(plan, seen, new Next.Pen(by, ids.next(), at, Clocks.day(at))), who);
    }
}
