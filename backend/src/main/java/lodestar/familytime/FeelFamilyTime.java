package lodestar.familytime;

import java.util.UUID;
import lodestar.kernel.DomainError.Invalid;
import lodestar.kernel.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What a young person sends to say how a time felt ({@code FeelFamilyTimeInput}): a choice, their own words, or both.
 *
 * @param basedOn the {@code version} of what they said of it before; 0 for nothing
 */
record FeelFamilyTime(
        UUID clientMutationId,
        UUID timeId,
        int basedOn,
        @Nullable Feeling feeling,
        @Nullable String words) {

    FeelFamilyTime {
        words = Texts.optional("words", words, AskFamilyTime.LONGEST_WORDS);
        if (feeling == null && words == null) {
            throw new Invalid("feeling", "Choose how it felt, or write it in your own words.");
        }
    }

    /** Only the id: how something felt must not find its way into a log. */
    @Override
    public String toString() {
        return "Feel family time " + clientMutationId;
    }
}
