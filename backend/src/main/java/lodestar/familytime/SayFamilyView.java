package lodestar.familytime;

import java.util.Objects;
import java.util.UUID;
import lodestar.kernel.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What a young person sends to say what they think of an answer ({@code SayFamilyViewInput}).
 *
 * @param basedOn the {@code version} of what they said of it before; 0 for nothing
 */
record SayFamilyView(
        UUID clientMutationId,
        UUID answerId,
        int basedOn,
        Thinks agreement,
        @Nullable String words) {

    SayFamilyView {
        Objects.requireNonNull(agreement);
        words = Texts.optional("words", words, AskFamilyTime.LONGEST_WORDS);
    }

    /** Only the id: what somebody said must not find its way into a log. */
    @Override
    public String toString() {
        return "Say family view " + clientMutationId;
    }
}
