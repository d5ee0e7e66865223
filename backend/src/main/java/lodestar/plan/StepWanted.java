package lodestar.plan;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import lodestar.kernel.CouncilId;
import lodestar.kernel.DomainError.Invalid;
import lodestar.kernel.PersonId;
import lodestar.vault.Words;
import org.jspecify.annotations.Nullable;

/** One step as it is sent ({@code PlanStepInput}). */
record StepWanted(
        String what,
        @Nullable StepWho who,
        @Nullable String helperId,
        @Nullable String name,
        @Nullable LocalDate by) {

    StepWanted {
        what = PlanText.required("steps", what, PlanText.LONGEST_LINE, "One step is empty. Say what will be done.");
        name = PlanText.optional("steps", name, PlanText.LONGEST_LINE);
    }

    /** Itself, when it says who does it and by when. */
    StepWanted checked() {
        if (who == null || (who == StepWho.HELPER) != (helperId != null) || (who == StepWho.OTHER) != (name != null)) {
            throw new Invalid("steps", "One step has nobody yet. Choose who will do it.");
        }
        if (by == null) {
            throw new Invalid("steps", "One step has no day yet. Choose by when.");
        }
        return this;
    }

    PlanStep of(CouncilId council, UUID version, int position) {
        return new PlanStep(council, version, position, Words.of(what), whoSent(), helper(), Words.of(name), byDay());
    }

    /** The helper who does it. What is no id at all is nobody on anybody's list. */
    @Nullable
    PersonId helper() {
        try {
            return helperId == null ? null : new PersonId(UUID.fromString(helperId));
        } catch (IllegalArgumentException noId) {
            throw new Invalid("steps", "Somebody in a step is not on the list. Please choose who will do it again.");
        }
    }

    LocalDate byDay() {
        return Objects.requireNonNull(by);
    }

    private StepWho whoSent() {
        return Objects.requireNonNull(who);
    }

    /** Nothing of it: what somebody wrote must not find its way into a log. */
    @Override
    public String toString() {
        return "Step";
    }
}
