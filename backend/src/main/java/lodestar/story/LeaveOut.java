package lodestar.story;

import java.util.UUID;
import lodestar.kernel.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What is to be left out of a copy ({@code LeaveOutInput}).
 *
 * @param words exactly as they stand there; none for all of the place
 */
record LeaveOut(
        UUID clientMutationId,
        UUID subjectAccessId,
        UUID thingId,
        String place,
        @Nullable String words,
        LeftOut.Because because) {

    private static final int LONGEST_PLACE = 80;
    private static final int LONGEST_WORDS = 4_000;

    LeaveOut {
        place = Texts.required("place", place, LONGEST_PLACE, "Say where in it.");
        words = Texts.optional("words", words, LONGEST_WORDS);
    }

    /** Only the id: what somebody wrote must not find its way into a log. */
    @Override
    public String toString() {
        return "Leave out " + clientMutationId;
    }
}
