package lodestar.promise;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A promise with what it answers and serves, and every step of it.
 *
 * @param lines oldest first
 */
record Standing(
        Promise promise,
        List<Theme> themes,
        List<Principle> principles,
        List<Mission> missions,
        List<PromiseStep.Line> lines) {

    PromiseStep last() {
        return lines.getLast().step();
    }

    PromiseWhat stands() {
        return last().what();
    }

    /** Somebody decided on it, so it is for everybody to read. */
    boolean isDecided() {
        return decidedOn() != null;
    }

    @Nullable
    LocalDate decidedOn() {
        return lastOf(step -> step.decidedOn() != null, PromiseStep::decidedOn);
    }

    /** By when, as it was promised first; none while nothing is promised. */
    @Nullable
    LocalDate firstByDay() {
        return lastOf(step -> step.what() == PromiseWhat.MADE, PromiseStep::byDay);
    }

    /** By when, as it stands now. */
    LocalDate byDay() {
        return Objects.requireNonNull(lastOf(step -> step.byDay() != null, PromiseStep::byDay));
    }

    /** It is not done, and its day has passed. */
    boolean isLate(LocalDate today) {
        return stands().isOpen() && byDay().isBefore(today);
    }

    private @Nullable LocalDate lastOf(Predicate<PromiseStep> which, Function<PromiseStep, @Nullable LocalDate> day) {
        return lines.reversed().stream()
                .map(PromiseStep.Line::step)
                .filter(which)
                .findFirst()
                .map(day)
                .orElse(null);
    }
}
