package lodestar.review;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import lodestar.access.Action;
import lodestar.access.Actor;
import lodestar.access.Guard;
import lodestar.kernel.Clocks;

/** Whose reviews wait for a worker, or for those whom a manager manages. */
@Singleton
public class ReviewsDue {

    private static final Set<ReviewState> WAITING = EnumSet.of(ReviewState.DUE, ReviewState.OVERDUE);

    private final ReviewFactsRepository facts;
    private final ReviewClock reviews;
    private final Guard guard;
    private final Clock clock;

    ReviewsDue(ReviewFactsRepository facts, ReviewClock reviews, Guard guard, Clock clock) {
        this.facts = facts;
        this.reviews = reviews;
        this.guard = guard;
        this.clock = clock;
    }

    /**
     * The reviews that are due, overdue or asked for, the oldest first: of everybody whom the actor, or as a manager
     * those they manage, supports now, and who does not hide their plan from the actor. One statement. Say afterwards
     * whom of them was shown.
     */
    public List<ReviewDue> list(Actor actor) {
        guard.requireEver(actor, Action.PLAN_HOLD_REVIEW);
        var today = Clocks.today(clock);
        return facts.listSupported(actor, today).stream()
                .flatMap(it -> {
                    var next = reviews.tell(it, today);
                    return WAITING.contains(next.state()) ? Stream.of(due(it, next, today)) : Stream.empty();
                })
                .sorted(Comparator.comparing(ReviewDue::due)
                        .thenComparing(it -> it.youngPersonId().value()))
                .toList();
    }

    private ReviewDue due(ReviewFacts facts, NextReview next, LocalDate today) {
        return new ReviewDue(
                facts.youngPersonId(),
                Objects.requireNonNull(next.why()),
                reviews.since(facts, next, today),
                Objects.requireNonNull(next.due()),
                next.state());
    }
}
