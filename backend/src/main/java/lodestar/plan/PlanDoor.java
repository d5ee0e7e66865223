package lodestar.plan;

import jakarta.inject.Singleton;
import lodestar.access.Action;
import lodestar.access.Actor;
import lodestar.kernel.PersonId;
import lodestar.people.PeopleService;
import lodestar.people.Someone;

/**
 * The way to anybody's plan and to what belongs to it: the guard, and before it the young person's own word on whom
 * they hide it from.
 */
@Singleton
public class PlanDoor {

    private final PeopleService people;
    private final PlanRepository plans;

    PlanDoor(PeopleService people, PlanRepository plans) {
        this.people = people;
        this.plans = plans;
    }

    /** The young person, if the actor may read their plan. */
    public Someone read(Actor actor, PersonId youngPerson) {
        return open(actor, Action.PLAN_READ, youngPerson);
    }

    /** The young person, if the actor may do this to their plan. One that is hidden is nobody's; trying is no look. */
    public Someone open(Actor actor, Action action, PersonId youngPerson) {
        var isOwn = actor.person().equals(youngPerson);
        return !isOwn && plans.isHidden(actor, youngPerson)
                ? people.getShared(actor, action, null, false)
                : people.get(actor, action, youngPerson);
    }
}
