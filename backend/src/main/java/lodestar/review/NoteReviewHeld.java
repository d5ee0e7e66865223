package lodestar.review;

import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;
import java.util.UUID;
import lodestar.kernel.DomainError.Invalid;
import org.jspecify.annotations.Nullable;

/**
 * What is sent to note that a meeting was held ({@code NoteReviewHeldInput}).
 *
 * @param basedOn the {@code version} of the arranged meeting that it was; none where it was another
 */
record NoteReviewHeld(
        UUID clientMutationId,
        String youngPersonId,
        @Nullable LocalDate heldOn,
        @Nullable Participation participation,
        @Nullable Integer basedOn) {

    private static final int MOST_YEARS = 10;
    private static final int FOUR = 4;

    /** Itself, when it says on which day that has come, and with a code that can be true. */
    NoteReviewHeld checked(LocalDate today, LocalDate dateOfBirth) {
        if (heldOn == null || heldOn.isAfter(today)) {
            throw new Invalid("heldOn", "Choose the day it was held: today or before.");
        }
        if (heldOn.isBefore(today.minusYears(MOST_YEARS))) {
            throw new Invalid("heldOn", "That is more than ten years ago. Look at the day again.");
        }
        if (participation == null) {
            throw new Invalid("participation", "Choose how they took part.");
        }
        if (participation == Participation.PN0
                && Period.between(dateOfBirth, heldOn).getYears() >= FOUR) {
            throw new Invalid("participation", "PN0 is for children under 4. Choose another.");
        }
        return this;
    }

    LocalDate day() {
        return Objects.requireNonNull(heldOn);
    }

    String code() {
        return Objects.requireNonNull(participation).name();
    }
}
