package lodestar.review;

import java.time.Instant;
import java.time.LocalDate;
import lodestar.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What the next review of one young person follows from.
 *
 * @param lastHeld the day of the last one
 * @param began since when the council has looked after them
 * @param moved the first day in another home since the last review
 * @param newWorker the first day of another worker since the last review
 * @param asked by when whoever asked for one must have an answer
 * @param askedAt when the one who has waited longest for an answer asked
 * @param meetingOn the day of the meeting that is arranged and was not noted as held
 */
record ReviewFacts(
        PersonId youngPersonId,
        LocalDate dateOfBirth,
        @Nullable LocalDate lastHeld,
        @Nullable LocalDate began,
        @Nullable LocalDate moved,
        @Nullable LocalDate newWorker,
        @Nullable LocalDate asked,
        @Nullable Instant askedAt,
        @Nullable LocalDate meetingOn) {

    /** Only the id. */
    @Override
    public String toString() {
        return "Review facts of " + youngPersonId;
    }
}
