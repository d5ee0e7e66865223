package lodestar.promise;

import java.time.LocalDate;
import java.util.UUID;
import lodestar.kernel.DomainError.Invalid;
import org.jspecify.annotations.Nullable;

/**
 * What came of a promise: progress, a moved date with its reason, or how it ended ({@code NoteOnPromiseInput}).
 *
 * @param version of the promise on the screen
 * @param byDay where the date is moved, to when
 */
record NoteOnPromise(
        UUID clientMutationId,
        String promiseId,
        int version,
        Outcome what,
        @Nullable LocalDate byDay,
        String words) {

    NoteOnPromise {
        words = PlainReason.required(
                words,
                switch (what) {
                    case PROGRESS -> "Say what was done, in plain words.";
                    case KEPT -> "Say what there is now, in plain words.";
                    case DATE_MOVED -> "Say why it takes longer, in plain words.";
                    case BROKEN -> "Say why it will not be done, in plain words.";
                });
        if (what == Outcome.DATE_MOVED && byDay == null) {
            throw new Invalid("byDay", "Choose the new day.");
        }
        byDay = what == Outcome.DATE_MOVED ? byDay : null;
    }

    /** Only the id: what somebody wrote must not find its way into a log. */
    @Override
    public String toString() {
        return "Note on promise " + clientMutationId;
    }
}
