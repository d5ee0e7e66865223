package lodestar.safety;

import java.time.Instant;
import java.util.Objects;
import lodestar.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A concern and how it stands.
 *
 * @param concern with its words sealed
 * @param reference what the council calls the young person
 * @param rung who was told last
 * @param toldName their name, where it was a person
 * @param nextAt when the next one is told; none while somebody has it
 * @param dutySent whether those on duty were sent anything that arrived
 * @param takenUp how often it was taken up, also by those who are not there any more
 * @param closing with its words sealed; none while it is open
 */
record SeenConcern(
        Concern concern,
        String reference,
        Rung rung,
        @Nullable String toldName,
        Instant toldAt,
        @Nullable Instant nextAt,
        boolean dutySent,
        int takenUp,
        @Nullable String takenUpBy,
        @Nullable Instant takenAt,
        @Nullable Closing closing,
        @Nullable String closedBy) {

    PersonId youngPersonId() {
        return concern.youngPersonId();
    }

    /** How it stands, in true words for the young person. */
    State state() {
        if (closing != null) {
            return State.CLOSED;
        }
        if (takenUp > 0 && nextAt == null) {
            return State.TAKEN_UP;
        }
        return switch (rung) {
            case WORKER, MANAGER, SAFEGUARDING_LEAD -> State.PERSON_TOLD;
            case DUTY -> dutySent ? State.DUTY_TOLD : State.DUTY_BEING_TOLD;
            case NOBODY -> State.NOBODY_YET;
        };
    }

    /** Who has it now, or who was told last; none where that is no person. */
    @Nullable
    String who() {
        return switch (state()) {
            case CLOSED -> closedBy;
            case TAKEN_UP -> takenUpBy;
            case PERSON_TOLD -> toldName;
            case DUTY_TOLD, DUTY_BEING_TOLD, NOBODY_YET -> null;
        };
    }

    Instant since() {
        if (closing != null) {
            return closing.closedAt();
        }
        return state() == State.TAKEN_UP ? Objects.requireNonNull(takenAt) : toldAt;
    }

    /** Where it stands between being made and being closed. */
    enum State {
        PERSON_TOLD,
        DUTY_BEING_TOLD,
        DUTY_TOLD,
        NOBODY_YET,
        TAKEN_UP,
        CLOSED
    }

    /** Only the id. */
    @Override
    public String toString() {
        return "Seen " + concern;
    }
}
