package lodestar.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import lodestar.kernel.CouncilId;
import lodestar.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One meeting on one young person's plan that was held, and how the council says they took part.
 *
 * @param participation the official code, PN0 to PN7
 * @param meetingId the meeting that was arranged for it; none where nobody arranged it here
 * @param notedBy the helper who noted it; none where only a return told of it
 */
public record PlanReview(
        CouncilId councilId,
        UUID id,
        PersonId youngPersonId,
        LocalDate heldOn,
        String participation,
        Instant madeAt,
        @Nullable UUID meetingId,
        @Nullable PersonId notedBy) {

    private static final Set<String> THERE = Set.of("PN1", "PN2", "PN3", "PN4");
    private static final Set<String> HEARD = Set.of("PN1", "PN2", "PN3", "PN5", "PN6");

    /** They were in the room. */
    public boolean wasThere() {
        return THERE.contains(participation);
    }

    /** What they think reached the meeting: said, signed, sent, or carried by an advocate. */
    public boolean wasHeard() {
        return HEARD.contains(participation);
    }

    /** They were in the room and spoke for themselves. */
    public boolean spokeForThemselves() {
        return participation.equals("PN1");
    }

    /** The same meeting with the code that a later return has for it. */
    public PlanReview with(String otherParticipation) {
        return new PlanReview(councilId, id, youngPersonId, heldOn, otherParticipation, madeAt, meetingId, notedBy);
    }

    /** Only the id. */
    @Override
    public String toString() {
        return "Plan review " + id;
    }
}
