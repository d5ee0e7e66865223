package lodestar.safety;

import java.util.UUID;
import lodestar.kernel.Texts;

/**
 * What is sent to close a concern ({@code CloseConcernInput}).
 *
 * @param version how often it was taken up when the screen was drawn
 * @param reason why it can be closed
 * @param done what was done
 */
record CloseConcern(UUID clientMutationId, UUID concernId, int version, String reason, String done) {

    private static final int LONGEST = 2_000;

    CloseConcern {
        reason = Texts.required("reason", reason, LONGEST, "Write why this can be closed.");
        done = Texts.required("done", done, LONGEST, "Write what was done.");
    }

    /** Only the id. */
    @Override
    public String toString() {
        return "Close concern " + clientMutationId;
    }
}
