package lodestar.plan;

import java.time.LocalDate;
import java.util.UUID;
import lodestar.kernel.CouncilId;
import lodestar.kernel.PersonId;
import lodestar.vault.DataKey;
import lodestar.vault.Words;
import org.jspecify.annotations.Nullable;

/**
 * One small step towards a goal.
 *
 * @param helperId which helper does it, where it is one
 * @param other the name of somebody else who does it
 */
record PlanStep(
        CouncilId councilId,
        UUID versionId,
        int position,
        @Nullable Words what,
        StepWho who,
        @Nullable PersonId helperId,
        @Nullable Words other,
        LocalDate byDay) {

    private static final String WHAT = "plan_step.what";
    private static final String OTHER = "plan_step.other";

    PlanStep opened(DataKey key) {
        return with(key.open(what, WHAT, place()), key.open(other, OTHER, place()));
    }

    PlanStep sealed(DataKey key) {
        return with(key.seal(what, WHAT, place()), key.seal(other, OTHER, place()));
    }

    private PlanStep with(@Nullable Words newWhat, @Nullable Words newOther) {
        return new PlanStep(councilId, versionId, position, newWhat, who, helperId, newOther, byDay);
    }

    private String place() {
        return "%s/%d".formatted(versionId, position);
    }

    /** Only where it is: what somebody wrote must not find its way into a log. */
    @Override
    public String toString() {
        return "Step " + place();
    }
}
