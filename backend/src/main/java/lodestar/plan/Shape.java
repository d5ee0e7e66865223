package lodestar.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lodestar.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** The smaller things of a plan, in the shape in which the schema shows them. */
final class Shape {

    private Shape() {}

    /** One side's words in a matter. */
    record View(String words, int version, String by, Instant writtenAt, int templateVersion) {

        /** Nothing of it: what somebody wrote must not find its way into a log. */
        @Override
        public String toString() {
            return "View in version %d".formatted(version);
        }
    }

    /** Whether the young person agrees in a matter, with their words if they have any. */
    record Agreed(Agreement agreement, @Nullable String words, int version, Instant writtenAt) {

        /** Nothing of it. */
        @Override
        public String toString() {
            return "Agreement in version %d".formatted(version);
        }
    }

    /** A disagreement that stands. */
    record Disagreed(@Nullable String words, int version, Instant writtenAt, boolean answered) {

        /** Nothing of it. */
        @Override
        public String toString() {
            return "Disagreement in version %d".formatted(version);
        }
    }

    /** One step of a goal, by whichever side. */
    record Step(
            PlanSide side,
            String what,
            StepWho who,
            String name,
            @Nullable PersonId helperId,
            LocalDate by) {

        /** Nothing of it. */
        @Override
        public String toString() {
            return "Step";
        }
    }

    /** Who signed which version. */
    record Signed(int version, String by, Instant signedAt) {}

    static @Nullable View view(Plan plan, Optional<Written> written) {
        return written.map(it -> new View(
                        it.version().text(),
                        it.version().number(),
                        it.writer(plan.someone()),
                        it.version().writtenAt(),
                        it.version().templateVersion()))
                .orElse(null);
    }

    static @Nullable Agreed agreement(Optional<Written> written) {
        return written.map(Written::version)
                .flatMap(it -> Optional.ofNullable(it.agreement())
                        .map(word -> new Agreed(word, words(it), it.number(), it.writtenAt())))
                .orElse(null);
    }

    static @Nullable Disagreed disagreement(Optional<Plan.Standing> standing) {
        return standing.map(it -> new Disagreed(
                        words(it.said()), it.said().number(), it.said().writtenAt(), it.answered()))
                .orElse(null);
    }

    static @Nullable Signed signature(@Nullable Signature signed) {
        return signed == null
                ? null
                : new Signed(signed.row().number(), signed.by(), signed.row().signedAt());
    }

    static List<Step> steps(Plan.Goal goal) {
        var someone = goal.plan().someone();
        return goal.sides().stream()
                .flatMap(side -> side.steps().stream()
                        .map(it -> new Step(
                                side.version().side(),
                                it.what(),
                                it.step().who(),
                                it.name(someone),
                                it.step().helperId(),
                                it.step().byDay())))
                .toList();
    }

    static int number(Optional<Written> written) {
        return written.map(it -> it.version().number()).orElse(0);
    }

    private static @Nullable String words(PlanVersion version) {
        return version.words() == null ? null : version.text();
    }
}
