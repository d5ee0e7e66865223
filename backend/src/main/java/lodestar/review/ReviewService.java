package lodestar.review;

import jakarta.inject.Singleton;
import java.time.Clock;
import lodestar.access.Action;
import lodestar.access.Actor;
import lodestar.kernel.Clocks;
import lodestar.kernel.PersonId;
import lodestar.people.Someone;

/** Showing how it stands with the meetings on a plan, to those who may read the plan. */
@Singleton
class ReviewService {

    private final ReviewDoor door;
    private final PapersRepository papers;
    private final ReviewClock reviews;
    private final Clock clock;

    ReviewService(ReviewDoor door, PapersRepository papers, ReviewClock reviews, Clock clock) {
        this.door = door;
        this.papers = papers;
        this.reviews = reviews;
        this.clock = clock;
    }

    /** All of one screen. */
    record Shown(Someone someone, NextReview next, Now now, Papers papers) {}

    Shown get(Actor actor, PersonId youngPerson) {
        var opened = door.open(actor, Action.PLAN_READ, youngPerson);
        var next = reviews.tell(opened.now().facts(), Clocks.today(clock));
        return new Shown(opened.someone(), next, opened.now(), papers.list(opened.someone()));
    }
}
