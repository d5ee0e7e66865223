package lodestar.insight;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lodestar.kernel.CouncilId;
import lodestar.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who knew some young people tried to find one of them in a closed quarter, and wrote down what came of it.
 *
 * <p>All of it is chosen and none of it typed: a record that stays for ever must not name whom it is about.
 *
 * @param tried names of the steps
 * @param what none where nothing was found, as {@code foundBy}
 */
record Drill(
        CouncilId councilId,
        UUID id,
        UUID releaseId,
        Known known,
        KnownFrom knownFrom,
        String tried,
        Outcome outcome,
        @Nullable What what,
        @Nullable Step foundBy,
        LocalDate triedOn,
        PersonId triedBy,
        Instant writtenAt) {

    /** How many young people they knew. */
    enum Known {
        ONE,
        TWO_TO_FIVE,
        MORE
    }

    /** Where they knew them from. */
    enum KnownFrom {
        HOME,
        SCHOOL,
        FAMILY,
        WORK,
        NEWS
    }

    /** What can be tried on any release, in the order of the page. */
    enum Step {
        SMALL_GROUPS,
        SUBTRACT,
        QUARTERS,
        THE_LAST_ONE,
        THEMES,
        QUOTES,
        PUBLISHED,
        FILES,
        HELD_BACK
    }

    /** Whether anything could be found out about anybody. */
    enum Outcome {
        NOTHING,
        SOMETHING
    }

    /** What kind of thing could be found out. */
    enum What {
        /** What one young person answered. */
        AN_ANSWER,
        /** Something about fewer young people than may be shown. */
        TOO_FEW,
        /** That one young person is among those who are counted. */
        SOMEBODY_IN_IT,
        /** Whose words a quote is. */
        A_SPEAKER
    }

    static String names(Collection<Step> steps) {
        return steps.stream().sorted().map(Step::name).collect(Collectors.joining(" "));
    }

    List<Step> steps() {
        return Stream.of(tried.split(" ")).map(Step::valueOf).toList();
    }

    /** With the name of who tried. */
    record Told(Drill drill, String by) {

        /** Only which: names are nobody's in a log. */
        @Override
        public String toString() {
            return drill.toString();
        }
    }

    /** Only which. */
    @Override
    public String toString() {
        return "Drill " + id;
    }
}
