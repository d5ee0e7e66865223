package lodestar.plan;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import lodestar.kernel.Clocks;
import lodestar.people.Someone;
import lodestar.vault.Words;
import org.jspecify.annotations.Nullable;

/**
 * What stands in one slot of a plan, with the names of those in it.
 *
 * @param by the helper who wrote it, by name; none when it was the young person
 * @param disagreement for an agreement, the disagreement that stands besides it
 * @param seen the newest version of this matter that whoever asks has had open
 */
record Written(
        PlanVersion version,
        List<Step> steps,
        @Nullable String by,
        @Nullable PlanVersion disagreement,
        int seen) {

    /** A step with the name of the helper who does it, where it is one. */
    record Step(PlanStep step, @Nullable String helper) {

        String text(Someone someone) {
            return "%s (%s, by %s)".formatted(what(), name(someone), Clocks.inWords(step.byDay()));
        }

        String what() {
            return Optional.ofNullable(step.what()).map(Words::text).orElse("");
        }

        String name(Someone someone) {
            return switch (step.who()) {
                case YOUNG_PERSON -> someone.person().called();
                case HELPER -> someone.calls(Objects.requireNonNull(step.helperId()), Objects.requireNonNull(helper));
                case OTHER -> Objects.requireNonNull(step.other()).text();
            };
        }

        /** Nothing of it: names and words are nobody's in a log. */
        @Override
        public String toString() {
            return step.toString();
        }
    }

    Written opened(Someone someone) {
        var key = someone.key();
        return new Written(
                version.opened(key),
                steps.stream()
                        .map(it -> new Step(it.step().opened(key), it.helper()))
                        .toList(),
                by,
                disagreement == null ? null : disagreement.opened(key),
                seen);
    }

    String writer(Someone someone) {
        return by == null ? someone.person().called() : someone.calls(version.byId(), by);
    }

    /** All its words, for whoever compares it with what they wrote or with what stood before. */
    String text(Someone someone) {
        return Stream.concat(Stream.of(version.text()), steps.stream().map(it -> it.text(someone)))
                .filter(line -> !line.isEmpty())
                .collect(joining("\n"));
    }

    boolean hasStepBy(LocalDate day) {
        return steps.stream().anyMatch(it -> it.step().byDay().equals(day));
    }

    /** Only where it is. */
    @Override
    public String toString() {
        return version.toString();
    }
}
