package lodestar.charter;

import java.util.UUID;
import lodestar.kernel.Texts;

/**
 * What is sent to write the next version ({@code WriteCharterInput}).
 *
 * @param version of the one on the screen; 0 where there was none
 */
record WriteCharter(UUID clientMutationId, int version, String words) {

    static final int LONGEST = 6_000;

    WriteCharter {
        words = Texts.required("words", words, LONGEST, "Write what the council promises first.");
    }

    /** Only the id: what somebody wrote must not find its way into a log. */
    @Override
    public String toString() {
        return "Write charter " + clientMutationId;
    }
}
