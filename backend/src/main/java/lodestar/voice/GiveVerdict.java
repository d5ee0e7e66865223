package lodestar.voice;

import java.util.UUID;
import lodestar.kernel.Texts;
import lodestar.voice.Happened.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What a young person sends to say whether it was sorted ({@code GiveVerdictInput}).
 *
 * @param version where the saying stood when they chose
 * @param words what they add, if anything
 */
record GiveVerdict(
        UUID clientMutationId,
        UUID sayingId,
        int version,
        Verdict verdict,
        @Nullable String words) {

    private static final int LONGEST = 2_000;

    GiveVerdict {
        words = Texts.optional("words", words, LONGEST);
    }

    /** Only the id: what somebody said must not find its way into a log. */
    @Override
    public String toString() {
        return "Give verdict " + clientMutationId;
    }
}
