package lodestar.familytime;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One time of seeing family: the day, what each side says came of it, and how it felt. */
record OneTime(FamilyRecord family, Told noted) {

    static final Comparator<OneTime> LAST_FIRST =
            Comparator.comparing(OneTime::day).thenComparing(OneTime::id).reversed();

    UUID id() {
        return noted.word().id();
    }

    LocalDate day() {
        return noted.word().onDay();
    }

    /** The time that was moved to this day, where it was one. */
    @Nullable
    UUID movedFrom() {
        return noted.word().aboutId().equals(id()) ? null : noted.word().aboutId();
    }

    Optional<Told> saidBy(FamilySide side) {
        return family.newest(id(), FamilyKind.HAPPENED, side);
    }

    Optional<Told> feeling() {
        return family.newest(id(), FamilyKind.FEELING, FamilySide.YOUNG_PERSON);
    }

    /** What each side that said something says. */
    private List<FamilyWord> sides() {
        return Stream.of(FamilySide.values())
                .flatMap(side -> saidBy(side).stream())
                .map(Told::word)
                .toList();
    }

    /** The two sides see it differently; then both stand, and neither counts for more. */
    boolean isSeenDifferently() {
        var sides = sides();
        return sides.size() == 2 && !isSame(sides.getFirst(), sides.getLast());
    }

    private static boolean isSame(FamilyWord one, FamilyWord other) {
        return Objects.equals(one.said(), other.said())
                && Objects.equals(one.whom(), other.whom())
                && Objects.equals(one.toDay(), other.toDay());
    }

    /** Everybody who said something about it says that it was. */
    boolean happened() {
        return all(WhatHappened.HAPPENED, WhatHappened.LATE);
    }

    boolean wasCancelled() {
        return all(WhatHappened.CANCELLED);
    }

    boolean wasMoved() {
        return all(WhatHappened.MOVED);
    }

    private boolean all(WhatHappened... what) {
        var sides = sides();
        return !sides.isEmpty()
                && sides.stream().allMatch(word -> Stream.of(what).anyMatch(word::is));
    }
}
