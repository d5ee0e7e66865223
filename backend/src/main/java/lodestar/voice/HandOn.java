package lodestar.voice;

import java.util.UUID;
import lodestar.kernel.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What somebody sends to ask another to take up what a young person said ({@code HandOnInput}).
 *
 * @param supporterId whom they ask
 * @param words what they add for them; the young person reads it too
 */
record HandOn(
        UUID clientMutationId,
        UUID sayingId,
        int version,
        UUID supporterId,
        @Nullable String words) {

    HandOn {
        words = Texts.optional("words", words, AnswerSaying.LONGEST);
    }

    /** Only the id: what somebody wrote must not find its way into a log. */
    @Override
    public String toString() {
        return "Hand on " + clientMutationId;
    }
}
