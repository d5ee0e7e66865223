package lodestar.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import lodestar.kernel.DomainError;
import lodestar.kernel.DomainError.Invalid;
import lodestar.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** The next version of a plan, as somebody wants it: what may be written on what stands, and what it makes. */
record Next(PlanVersion version, List<PlanStep> steps) {

    private static final int MOST_OPEN_GOALS = 40;
    private static final int LATEST_YEARS = 10;

    /**
     * Who writes, and when.
     *
     * @param id of the version it makes
     */
    record Pen(PersonId by, UUID id, Instant now, LocalDate today) {}

    static Next of(Plan plan, Wanted wanted, Pen pen) {
        var stands = plan.find(wanted.slot());
        requireNotStale(plan, wanted, stands);
        if (wanted.slot().kind() == PlanKind.GOAL) {
            requireGoal(plan, wanted);
        }
        wanted.steps().forEach(step -> requireDay(step.byDay(), stands, pen.today()));

        var next = new Next(version(plan, wanted, pen), steps(plan, wanted, pen.id()));
        if (wanted.slot().kind() != PlanKind.AGREEMENT
                && stands.filter(next::saysTheSame).isPresent()) {
            throw new Invalid("words", "That is what stands there already, so there was nothing to change.");
        }
        return next;
    }

    /** Nothing is written over unseen. */
    private static void requireNotStale(Plan plan, Wanted wanted, Optional<Written> stands) {
        int number = stands.map(it -> it.version().number()).orElse(0);
        if (number != wanted.basedOn()) {
            var text = stands.map(it -> it.text(plan.someone())).orElse("");
            throw new DomainError.Conflict(text, number, wanted.text());
        }
    }

    /** The words of a goal are those of the side that set it; the other side has steps of its own. */
    private static void requireGoal(Plan plan, Wanted wanted) {
        var goal = plan.of(Objects.requireNonNull(wanted.slot().goalId()));
        var setBy = goal.stream().filter(it -> it.version().standing() != null).findFirst();
        if (setBy.filter(it -> !it.version().matter().equals(wanted.slot().matter()))
                .isPresent()) {
            throw new DomainError.NotFound();
        }
        if (setBy.filter(it -> it.version().side() != wanted.slot().side()).isPresent()) {
            if (wanted.words() != null || wanted.standing() != null) {
                throw new Invalid(
                        "words", "This goal is in somebody else's words. You can add steps of your own to it.");
            }
            return;
        }
        if (wanted.words() == null || wanted.standing() == null) {
            throw new Invalid("words", "A goal needs words. Say what is wanted.");
        }
        if (setBy.isEmpty() && openGoals(plan) >= MOST_OPEN_GOALS) {
            throw new Invalid(
                    "words", "There are %d goals already. Finish one, or let one go.".formatted(MOST_OPEN_GOALS));
        }
    }

    private static long openGoals(Plan plan) {
        return plan.goals().stream()
                .filter(it -> it.version().standing() == GoalStanding.OPEN)
                .count();
    }

    /** A day that has gone by since it was set may stay; nobody sets a new one. */
    private static void requireDay(LocalDate day, Optional<Written> stands, LocalDate today) {
        if (day.isBefore(today) && stands.filter(it -> it.hasStepBy(day)).isEmpty()) {
            throw new Invalid("steps", "One step has a day that has gone by. Choose today or a day to come.");
        }
        if (day.isAfter(today.plusYears(LATEST_YEARS))) {
            throw new Invalid(
                    "steps",
                    "One step has a day that is too far away. Choose one within %d years.".formatted(LATEST_YEARS));
        }
    }

    private static PlanVersion version(Plan plan, Wanted wanted, Pen pen) {
        var slot = wanted.slot();
        var person = plan.someone().person();
        int number = plan.version() + 1;
        return new PlanVersion(
                person.councilId(),
                person.id(),
                number,
                pen.id(),
                slot.code(),
                wanted.basedOn(),
                slot.matter(),
                slot.kind(),
                slot.side(),
                slot.goalId(),
                wanted.agreement(),
                disagreed(plan.in(slot.matter()), wanted.agreement(), number),
                wanted.standing(),
                wanted.words(),
                wanted.templateVersion(),
                pen.by(),
                pen.now());
    }

    private static @Nullable Integer disagreed(Plan.InMatter matter, @Nullable Agreement word, int number) {
        if (word == null) {
            return null;
        }
        var stands = Disagreement.after(Plan.standing(matter), word, number, matter.newestOfStaff());
        return stands == null ? null : stands.said();
    }

    private static List<PlanStep> steps(Plan plan, Wanted wanted, UUID version) {
        var steps = new ArrayList<PlanStep>();
        for (var step : wanted.steps()) {
            steps.add(step.of(plan.someone().person().councilId(), version, steps.size() + 1));
        }
        return List.copyOf(steps);
    }

    private boolean saysTheSame(Written stands) {
        return stands.version().text().equals(version.text())
                && stands.version().standing() == version.standing()
                && stands.steps().stream()
                        .map(it -> at(it.step()))
                        .toList()
                        .equals(steps.stream().map(Next::at).toList());
    }

    /** All of a step but which version it belongs to. */
    private static List<@Nullable Object> at(PlanStep step) {
        var all = new ArrayList<@Nullable Object>();
        all.add(step.what());
        all.add(step.who());
        all.add(step.helperId());
        all.add(step.other());
        all.add(step.byDay());
        return all;
    }
}
