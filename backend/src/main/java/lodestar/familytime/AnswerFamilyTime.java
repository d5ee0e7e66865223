package lodestar.familytime;

import java.util.Objects;
import java.util.UUID;
import lodestar.kernel.DomainError.Invalid;
import lodestar.kernel.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What a worker or a manager sends to answer a wish ({@code AnswerFamilyTimeInput}): always with a reason.
 *
 * @param version of the wish that was on the screen
 * @param basedOn the {@code version} of the answer to it that was on the screen; 0 for none
 * @param often how often instead, where the answer is partly
 * @param instead more about that
 */
record AnswerFamilyTime(
        UUID clientMutationId,
        String youngPersonId,
        UUID wishId,
        int version,
        int basedOn,
        CouncilAnswer answer,
        @Nullable HowOften often,
        @Nullable String instead,
        String reason) {

    AnswerFamilyTime {
        Objects.requireNonNull(answer);
        reason = Texts.required(
                "reason",
                reason,
                AskFamilyTime.LONGEST_WORDS,
                "Say why, in plain words. They have a right to know the reason.");
        instead =
                answer == CouncilAnswer.PARTLY ? Texts.optional("instead", instead, AskFamilyTime.LONGEST_WORDS) : null;
        often = answer == CouncilAnswer.PARTLY ? often : null;
        if (answer == CouncilAnswer.PARTLY && often == null) {
            throw new Invalid("often", "Say what instead: choose how often.");
        }
        if (often == HowOften.OTHERWISE && instead == null) {
            throw new Invalid("instead", "Say what instead, in words.");
        }
    }

    /** Only the id. */
    @Override
    public String toString() {
        return "Answer family time " + clientMutationId;
    }
}
