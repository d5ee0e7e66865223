package lodestar.promise;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import lodestar.kernel.CouncilId;
import lodestar.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One step of a promise; never changed, more of them follow.
 *
 * @param nth 1 for the first
 * @param words what was done, or why
 * @param decidedOn of a decision, its day
 * @param byDay of what is promised, put forward or moved: by when
 */
record PromiseStep(
        CouncilId councilId,
        UUID promiseId,
        int nth,
        UUID id,
        PromiseWhat what,
        @Nullable String words,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate byDay,
        PersonId byId,
        Instant writtenAt) {

    /** With the name of whoever wrote it, as whoever reads it calls them. */
    record Line(PromiseStep step, String by) {

        /** Nothing of it: names are nobody's in a log. */
        @Override
        public String toString() {
            return "Line";
        }
    }

    /** Only which: what somebody wrote must not find its way into a log. */
    @Override
    public String toString() {
        return "Promise step " + id;
    }
}
