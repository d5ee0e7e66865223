package lodestar.day;

import java.util.UUID;
import lodestar.kernel.DomainError.Invalid;
import lodestar.kernel.Texts;

/**
 * What a manager sends to hand a young person over ({@code HandOverInput}).
 *
 * @param fromId the worker who goes
 * @param toId the worker who comes
 * @param reason why, as the young person will read it
 */
record HandOver(UUID clientMutationId, String youngPersonId, String fromId, String toId, String reason) {

    private static final int LONGEST = 1_000;

    HandOver {
        reason = Texts.required("reason", reason, LONGEST, "Tell them why their worker changes, in plain words.");
        if (reason.indexOf(' ') < 0) {
            throw new Invalid("reason", "One word is not a reason. Tell them why, in a sentence.");
        }
        if (fromId.equals(toId)) {
            throw new Invalid("toId", "That is the worker they have now. Choose who comes.");
        }
    }

    /** Only the id: why somebody goes must not find its way into a log. */
    @Override
    public String toString() {
        return "Hand over " + clientMutationId;
    }
}
