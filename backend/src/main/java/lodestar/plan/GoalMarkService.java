package lodestar.plan;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import lodestar.access.Action;
import lodestar.access.Actor;
import lodestar.access.Receipts;
import lodestar.kernel.DomainError;
import lodestar.kernel.Ids;
import lodestar.people.PeopleService;
import lodestar.people.Someone;

/**
 * Whether what a young person wants is happening: they alone say, and whoever reads the plan sees what they said and
 * when.
 */
@Singleton
class GoalMarkService {

    private final PeopleService people;
    private final PlanRepository plans;
    private final GoalMarkRepository marks;
    private final Receipts receipts;
    private final Ids ids;
    private final Clock clock;

    GoalMarkService(
            PeopleService people,
            PlanRepository plans,
            GoalMarkRepository marks,
            Receipts receipts,
            Ids ids,
            Clock clock) {
        this.people = people;
        this.plans = plans;
        this.marks = marks;
        this.receipts = receipts;
        this.ids = ids;
        this.clock = clock;
    }

    /** The newest first, of a plan that whoever asks was let in to. */
    List<GoalMark> listNewest(Actor actor, Someone someone, int most) {
        return marks.listNewest(actor.council(), someone.youngPersonId(), most);
    }

    /** The young person says it of a goal that stands open in their plan, whoever set it. */
    void say(Actor actor, SayHappening wanted) {
        var me = people.get(actor, Action.PLAN_WRITE_MY_VIEW, actor.person());
        var result = new Receipts.Result(wanted.goalId(), null);
        receipts.once(actor, wanted.clientMutationId(), wanted, result, () -> {
            requireOpen(plans.find(actor, me), wanted);
            marks.add(new GoalMark(
                    actor.council(),
                    me.youngPersonId(),
                    ids.next(),
                    wanted.goalId(),
                    wanted.happening(),
                    clock.instant()));
        });
    }

    private static void requireOpen(Plan plan, SayHappening wanted) {
        var goal = plan.goals().stream()
                .filter(it -> it.goalId().equals(wanted.goalId()))
                .findFirst()
                .orElseThrow(DomainError.NotFound::new);
        if (goal.version().standing() != GoalStanding.OPEN) {
            throw new DomainError.Invalid("goalId", "This goal is finished. Open it again first, if it is not.");
        }
    }
}
