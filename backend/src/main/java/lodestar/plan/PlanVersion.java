package lodestar.plan;

import java.time.Instant;
import java.util.UUID;
import lodestar.kernel.CouncilId;
import lodestar.kernel.PersonId;
import lodestar.vault.DataKey;
import lodestar.vault.Words;
import org.jspecify.annotations.Nullable;

/**
 * One change of a plan, which makes its next version.
 *
 * @param slot what was written, as {@link Slot#code} has it
 * @param previous the number it was written on top of; 0 for nothing
 * @param disagreed number of the disagreement that stands after this word
 * @param templateVersion the words of the plan that were on the screen
 */
record PlanVersion(
        CouncilId councilId,
        PersonId youngPersonId,
        int number,
        UUID id,
        String slot,
        int previous,
        String matter,
        PlanKind kind,
        PlanSide side,
        @Nullable UUID goalId,
        @Nullable Agreement agreement,
        @Nullable Integer disagreed,
        @Nullable GoalStanding standing,
        @Nullable Words words,
        int templateVersion,
        PersonId byId,
        Instant writtenAt) {

    private static final String WORDS = "plan_version.words";

    PlanVersion opened(DataKey key) {
        return with(key.open(words, WORDS, id));
    }

    PlanVersion sealed(DataKey key) {
        return with(key.seal(words, WORDS, id));
    }

    String text() {
        return words == null ? "" : words.text();
    }

    boolean isIn(Slot other) {
        return slot.equals(other.code());
    }

    private PlanVersion with(@Nullable Words other) {
        return new PlanVersion(
                councilId,
                youngPersonId,
                number,
                id,
                slot,
                previous,
                matter,
                kind,
                side,
                goalId,
                agreement,
                disagreed,
                standing,
                other,
                templateVersion,
                byId,
                writtenAt);
    }

    /** Only the id. */
    @Override
    public String toString() {
        return "Plan version " + id;
    }
}
