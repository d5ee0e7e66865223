package lodestar.plan;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is sent to write one side's view of a matter ({@code WriteMyViewInput}, {@code WriteTheirViewInput}).
 *
 * @param youngPersonId whose plan; none for one's own
 * @param basedOn the {@code version} of the view that was on the screen; 0 when there was none
 */
record WriteView(
        UUID clientMutationId,
        @Nullable String youngPersonId,
        String matter,
        int basedOn,
        int templateVersion,
        String words) {

    WriteView {
        words = PlanText.required(
                "words",
                words,
                PlanText.LONGEST_VIEW,
                "There is nothing written here yet. Write something, or leave it as it is.");
    }

    /** Only the id: what somebody wrote must not find its way into a log. */
    @Override
    public String toString() {
        return "Write view " + clientMutationId;
    }
}
