package lodestar.plan;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import lodestar.access.Action;
import lodestar.access.Actor;
import lodestar.access.Guard;
import lodestar.kernel.DomainError;
import lodestar.people.Someone;

/** The words that stand in a plan now, for whoever takes over: both sides' views, and the goals that are open. */
@Singleton
public class LastWords {

    private final PlanRepository plans;
    private final Guard guard;

    LastWords(PlanRepository plans, Guard guard) {
        this.plans = plans;
        this.guard = guard;
    }

    /**
     * What stands in one place of the plan.
     *
     * @param isGoal a goal, and not a view of the matter
     * @param isTheirs in the young person's own words
     * @param by who wrote it, by name
     */
    public record Word(String matter, boolean isGoal, boolean isTheirs, String words, String by, Instant writtenAt) {

        /** Only where it stands. */
        @Override
        public String toString() {
            return "Word in " + matter;
        }
    }

    /**
     * Matter by matter, the young person's own words first: one statement, and a look. Nothing of a plan that is hidden
     * from the actor, who has been shown the young person.
     */
    public List<Word> list(Actor actor, Someone someone) {
        if (!guard.isAllowed(actor, Action.PLAN_READ, someone)) {
            return List.of();
        }
        try {
            var words = words(plans.find(actor, someone));
            if (!words.isEmpty()) {
                guard.noteShown(actor, Action.PLAN_READ, Action.PLAN_READ, List.of(someone));
            }
            return words;
        } catch (DomainError.NotFound hidden) {
            return List.of();
        }
    }

    private static List<Word> words(Plan plan) {
        return Stream.concat(
                        plan.written().stream().filter(it -> it.version().kind() == PlanKind.VIEW),
                        plan.goals().stream()
                                .filter(it -> it.version().standing() == GoalStanding.OPEN)
                                .map(Plan.Goal::written))
                .map(it -> word(it, plan.someone()))
                .sorted(Comparator.comparing(Word::matter)
                        .thenComparing(Word::isGoal)
                        .thenComparing(word -> !word.isTheirs()))
                .toList();
    }

    private static Word word(Written written, Someone someone) {
        var version = written.version();
        return new Word(
                version.matter(),
                version.kind() == PlanKind.GOAL,
                version.side() == PlanSide.YOUNG_PERSON,
                version.text(),
                written.writer(someone),
                version.writtenAt());
    }
}
