package lodestar.wish;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import lodestar.kernel.Clocks;
import lodestar.kernel.CouncilId;
import lodestar.kernel.PersonId;
import lodestar.people.Someone;
import org.jspecify.annotations.Nullable;

/**
 * One wish for help, with every step of it: where it stands is its last step, and is stored nowhere.
 *
 * @param steps the oldest first; at least one
 */
record HelpWish(Someone someone, Row row, List<Step> steps) {

    /** Where something is still owed to the young person. */
    static final Set<HelpWhat> OPEN = EnumSet.of(HelpWhat.ASKED, HelpWhat.CONFIRMED, HelpWhat.OFFERED);

    /** The row of a wish, which says only that there is one and with what. */
    record Row(CouncilId councilId, PersonId youngPersonId, UUID id, HelpKind kind, Instant madeAt) {}

    /**
     * A step with the name of whoever said it.
     *
     * @param helper by name; none when it was the young person
     */
    record Step(HelpStep step, @Nullable String helper) {

        /** Only which. */
        @Override
        public String toString() {
            return step.toString();
        }
    }

    HelpStep last() {
        return steps.getLast().step();
    }

    boolean isOpen() {
        return OPEN.contains(last().what());
    }

    /** When they asked; for the last time, where they asked again. */
    Instant askedAt() {
        return round().getFirst().writtenAt();
    }

    /** What they asked for, as it was put last. */
    @Nullable
    String words() {
        return steps.stream()
                .map(Step::step)
                .filter(HelpStep::isAsking)
                .map(HelpStep::text)
                .filter(Objects::nonNull)
                .reduce((_, later) -> later)
                .orElse(null);
    }

    @Nullable
    Instant offeredAt() {
        return round().stream()
                .filter(step -> step.what() == HelpWhat.OFFERED)
                .map(HelpStep::writtenAt)
                .findFirst()
                .orElse(null);
    }

    @Nullable
    LocalDate firstSeen() {
        return round().stream()
                .filter(step -> step.what() == HelpWhat.FIRST_SEEN)
                .map(HelpStep::day)
                .findFirst()
                .orElse(null);
    }

    /** How many days they waited: until they were seen, until it was over otherwise, or until today. */
    int waited(LocalDate today) {
        var seen = firstSeen();
        var until = seen != null ? seen : isOpen() ? today : Clocks.day(last().writtenAt());
        return Math.toIntExact(Math.max(0, ChronoUnit.DAYS.between(Clocks.day(askedAt()), until)));
    }

    /** The steps since they last asked. */
    private List<HelpStep> round() {
        var all = steps.stream().map(Step::step).toList();
        var asking = Stream.iterate(all.size() - 1, at -> at >= 0, at -> at - 1)
                .filter(at -> all.get(at).isAsking())
                .findFirst()
                .orElse(0);
        return all.subList(asking, all.size());
    }

    /** Only which. */
    @Override
    public String toString() {
        return "Help wish " + row.id();
    }
}
