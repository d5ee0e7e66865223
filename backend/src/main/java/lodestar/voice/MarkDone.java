package lodestar.voice;

import java.util.UUID;
import lodestar.kernel.Texts;

/**
 * What somebody sends to say what was done ({@code MarkDoneInput}).
 *
 * @param version where the saying stood when they wrote
 */
record MarkDone(UUID clientMutationId, UUID sayingId, int version, String words) {

    MarkDone {
        words = Texts.required("words", words, AnswerSaying.LONGEST, "Say what was done, in plain words.");
    }

    /** Only the id: what somebody wrote must not find its way into a log. */
    @Override
    public String toString() {
        return "Mark done " + clientMutationId;
    }
}
