package lodestar.familytime;

import java.util.Objects;
import java.util.UUID;
import lodestar.kernel.DomainError.Invalid;
import lodestar.kernel.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What a young person sends to say whom they want to see and how often, or to change that ({@code AskFamilyTimeInput}).
 *
 * @param wishId which wish they change; none for a new one
 * @param basedOn the {@code version} of the wish that was on the screen; 0 for a new one
 * @param who in their own word
 */
record AskFamilyTime(
        UUID clientMutationId,
        @Nullable UUID wishId,
        int basedOn,
        String who,
        Wanted wanted,
        @Nullable HowOften often,
        @Nullable String words) {

    static final int LONGEST_WORDS = 1_000;
    static final int LONGEST_NAME = 100;

    AskFamilyTime {
        Objects.requireNonNull(wanted);
        who = Texts.required("who", who, LONGEST_NAME, "Say who it is. Any word you use for them is fine.");
        words = Texts.optional("words", words, LONGEST_WORDS);
        often = wanted == Wanted.SEE ? often : null;
        if (wanted == Wanted.SEE && often == null) {
            throw new Invalid("often", "Choose how often you want to see them.");
        }
        if (often == HowOften.OTHERWISE && words == null) {
            throw new Invalid("words", "Say in your own words how often you want to see them.");
        }
    }

    /** Only the id: whom somebody wants to see must not find its way into a log. */
    @Override
    public String toString() {
        return "Ask family time " + clientMutationId;
    }
}
