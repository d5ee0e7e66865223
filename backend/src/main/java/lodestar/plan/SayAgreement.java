package lodestar.plan;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a young person sends to say whether they agree in one matter ({@code SayAgreementInput}).
 *
 * @param basedOn the {@code version} of the agreement that was on the screen; 0 when there was none
 */
record SayAgreement(
        UUID clientMutationId,
        String matter,
        int basedOn,
        int templateVersion,
        Agreement agreement,
        @Nullable String words) {

    SayAgreement {
        words = PlanText.optional("words", words, PlanText.LONGEST_GOAL);
    }

    /** Only the id: what somebody said must not find its way into a log. */
    @Override
    public String toString() {
        return "Say agreement " + clientMutationId;
    }
}
