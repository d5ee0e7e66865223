package lodestar.day;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import lodestar.kernel.Clocks;
import lodestar.kernel.PersonId;
import lodestar.review.ReviewDue;
import org.jspecify.annotations.Nullable;

/**
 * One thing that waits for one helper, without a word of it.
 *
 * @param helper by name
 * @param thingId the saying, the concern or the wish; none where it is the young person's page or plan
 * @param byDay the day that was named, where one was; of a review, the day by which it is due
 */
record Waiting(
        PersonId youngPersonId,
        PersonId helperId,
        String helper,
        What what,
        @Nullable UUID thingId,
        Instant since,
        @Nullable LocalDate byDay) {

    /** The same as a review: for whoever is new, it has waited no longer than they have been there. */
    Waiting as(ReviewDue review) {
        var asked = Clocks.at(review.since(), LocalTime.MIDNIGHT);
        return new Waiting(
                youngPersonId,
                helperId,
                helper,
                What.of(review),
                null,
                asked.isAfter(since) ? asked : since,
                review.due());
    }

    /** Nothing of it: whose names those are is nobody's in a log. */
    @Override
    public String toString() {
        return "Waiting " + what;
    }
}
