package lodestar.day;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.inject.Singleton;
import java.util.Map;
import lodestar.access.Action;
import lodestar.access.Actor;
import lodestar.kernel.PersonId;
import lodestar.people.DayPart;
import lodestar.review.ReviewDue;
import lodestar.review.ReviewsDue;

/**
 * Reviews that are due or asked for. When one is due is reckoned by a clock and not in SQL: so the statement has
 * everybody, and of those stay whose review waits.
 */
@Singleton
class ReviewsWaiting implements DayPart {

    private static final String EVERYBODY = """
        SELECT w.young_person_id, w.helper_id, w.helper, 'REVIEW_DUE' AS what, NULL AS thing_id, w.began AS since,
          NULL AS by_day
        FROM w WHERE w.council_id = :council
        """;

    private final ReviewsDue reviews;

    ReviewsWaiting(ReviewsDue reviews) {
        this.reviews = reviews;
    }

    @Override
    public Action action() {
        return Action.PLAN_HOLD_REVIEW;
    }

    @Override
    public String sql() {
        return EVERYBODY;
    }

    /** Whose wait, of everybody around the actor: one statement. */
    Map<PersonId, ReviewDue> list(Actor actor) {
        return reviews.list(actor).stream().collect(toMap(ReviewDue::youngPersonId, identity()));
    }
}
