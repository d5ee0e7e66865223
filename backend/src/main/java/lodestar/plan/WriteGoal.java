package lodestar.plan;

import java.util.List;
import java.util.UUID;
import lodestar.kernel.DomainError.Invalid;
import org.jspecify.annotations.Nullable;

/**
 * What is sent to set a goal, to change one's own, or to say one's own steps towards one of the other side
 * ({@code WriteMyGoalInput}, {@code WriteTheirGoalInput}).
 *
 * @param youngPersonId whose plan; none for one's own
 * @param goalId made by the client for a new goal
 * @param basedOn what this side has written on it so far: {@code myVersion} or {@code theirVersion}; 0 for nothing
 * @param words the goal itself; none where it is the other side's
 * @param standing none where it is the other side's
 */
record WriteGoal(
        UUID clientMutationId,
        @Nullable String youngPersonId,
        String matter,
        UUID goalId,
        int basedOn,
        int templateVersion,
        @Nullable String words,
        @Nullable GoalStanding standing,
        List<StepWanted> steps) {

    private static final int MOST_STEPS = 10;

    WriteGoal {
        words = PlanText.optional("words", words, PlanText.LONGEST_GOAL);
        steps = List.copyOf(steps);
        if (steps.size() > MOST_STEPS) {
            throw new Invalid(
                    "steps", "There is room for %d steps. A smaller goal may be easier.".formatted(MOST_STEPS));
        }
    }

    /** Only the id: what somebody wrote must not find its way into a log. */
    @Override
    public String toString() {
        return "Write goal " + clientMutationId;
    }
}
