package lodestar.review;

import jakarta.inject.Singleton;
import java.time.Clock;
import lodestar.access.Action;
import lodestar.access.Actor;
import lodestar.kernel.Clocks;
import lodestar.kernel.DomainError;
import lodestar.kernel.PersonId;
import lodestar.people.PeopleService;
import lodestar.people.Someone;

/**
 * The way to the meetings on anybody's plan: the guard, and before it the young person's own word on whom they hide
 * their plan from. From whom the plan is hidden, its meetings are too.
 */
@Singleton
class ReviewDoor {

    private final PeopleService people;
    private final NowRepository now;
    private final Clock clock;

    ReviewDoor(PeopleService people, NowRepository now, Clock clock) {
        this.people = people;
        this.now = now;
        this.clock = clock;
    }

    /** The young person with how it stands, if the actor may do this to their plan. */
    record Opened(Someone someone, Now now) {}

    /** What was found is looked at by nobody before the guard has said yes; one that is hidden is nobody's. */
    Opened open(Actor actor, Action action, PersonId youngPerson) {
        var found = now.find(actor, youngPerson, Clocks.today(clock));
        var isHidden =
                found.filter(Now::isHidden).isPresent() && !actor.person().equals(youngPerson);
        var someone = isHidden ? people.getShared(actor, action, null, false) : people.get(actor, action, youngPerson);
        return new Opened(someone, found.orElseThrow(DomainError.NotFound::new).opened(someone));
    }

    /** The same once more, after something may have changed. */
    Now again(Actor actor, Someone someone) {
        return now.find(actor, someone.youngPersonId(), Clocks.today(clock))
                .orElseThrow(DomainError.NotFound::new)
                .opened(someone);
    }
}
