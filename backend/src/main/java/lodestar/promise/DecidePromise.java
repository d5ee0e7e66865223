package lodestar.promise;

import java.time.LocalDate;
import java.util.UUID;
import lodestar.kernel.DomainError.Invalid;
import lodestar.kernel.Texts;
import org.jspecify.annotations.Nullable;

/**
 * The decision on what was put forward ({@code DecidePromiseInput}).
 *
 * @param version of the promise on the screen
 * @param byDay where it is made, by when
 * @param words why not, or why not yet
 */
record DecidePromise(
        UUID clientMutationId,
        String promiseId,
        int version,
        Decision what,
        LocalDate decidedOn,
        @Nullable LocalDate byDay,
        @Nullable String words) {

    DecidePromise {
        if (what == Decision.MADE) {
            words = Texts.optional("words", words, PlainReason.LONGEST);
            if (byDay == null) {
                throw new Invalid("byDay", "Choose the day by which it will be done.");
            }
            Days.requireAfter(byDay, decidedOn);
        } else {
            words = PlainReason.required(words, "Say why, in plain words. Young people will read it.");
            byDay = null;
        }
    }

    /** Only the id: what somebody wrote must not find its way into a log. */
    @Override
    public String toString() {
        return "Decide promise " + clientMutationId;
    }
}
