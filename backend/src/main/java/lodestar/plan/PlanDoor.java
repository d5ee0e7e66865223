package lodestar.plan;

import jakarta.inject.Singleton;
import lodestar.access.Action;
import lodestar.access.Actor;
import lodestar.kernel.PersonId;
import lodestar.people.PeopleService;
import lodestar.people.Someone;

/** The way to anybody's plan: the guard, and before it the young person's own word on whom they hide it from. */
@Singleton
class PlanDoor {

    private final PeopleService people;
    private final PlanRepository plans;

    PlanDoor(PeopleService people, PlanRepository plans) {
        this.people = people;
        this.plans = plans;
    }

    /** The young person, if the actor may read their plan. One that is hidden is nobody's, and trying is no look. */
    Someone read(Actor actor, PersonId youngPerson) {
        var isOwn = actor.person().equals(youngPerson);
        return !isOwn && plans.isHidden(actor, youngPerson)
                ? people.getShared(actor, Action.PLAN_READ, null, false)
                : people.get(actor, Action.PLAN_READ, youngPerson);
    }

    /** The young person, if the actor may do this to their plan; whether it is hidden is found with what stands. */
    Someone change(Actor actor, Action action, PersonId youngPerson) {
        return people.get(actor, action, youngPerson);
    }
}
