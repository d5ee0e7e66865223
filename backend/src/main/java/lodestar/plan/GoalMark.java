package lodestar.plan;

import java.time.Instant;
import java.util.UUID;
import lodestar.kernel.CouncilId;
import lodestar.kernel.PersonId;

/** What a young person said, one day, about whether a goal of their plan is happening; never changed. */
record GoalMark(
        CouncilId councilId, PersonId youngPersonId, UUID id, UUID goalId, Happening happening, Instant saidAt) {

    /** Only the id. */
    @Override
    public String toString() {
        return "Goal mark " + id;
    }
}
