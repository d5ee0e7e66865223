package lodestar.familytime;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * From one day to another somebody asked to see somebody so often, or the council agreed to it.
 *
 * @param began the day it is counted from
 * @param last the last day it stood; none while it stands
 */
record FamilySpan(HowOften often, LocalDate began, @Nullable LocalDate last) {

    /** Something said on a day: so often from then on; or that nothing is from then on. */
    record Said(LocalDate day, @Nullable HowOften often) {}

    /** What stood from when to when; the same said again goes on as it was, and of one day the last word counts. */
    static List<FamilySpan> of(List<Said> oldestFirst) {
        var spans = new ArrayList<FamilySpan>();
        @Nullable Said open = null;
        for (var said : oldestFirst) {
            if (open != null && open.often() == said.often()) {
                continue;
            }
            close(open, said.day(), spans);
            open = said;
        }
        if (open != null && open.often() != null) {
            spans.add(new FamilySpan(open.often(), open.day(), null));
        }
        return spans;
    }

    private static void close(@Nullable Said open, LocalDate next, List<FamilySpan> spans) {
        if (open != null && open.often() != null && open.day().isBefore(next)) {
            spans.add(new FamilySpan(open.often(), open.day(), next.minusDays(1)));
        }
    }

    boolean touches(LocalDate first, LocalDate until) {
        return !began.isAfter(until) && (last == null || !last.isBefore(first));
    }

    LocalDate from(LocalDate first) {
        return began.isBefore(first) ? first : began;
    }

    LocalDate to(LocalDate until) {
        return last == null || last.isAfter(until) ? until : last;
    }

    /** How many times it came round within these days; empty where nobody can count it. */
    OptionalInt times(LocalDate first, LocalDate until) {
        return often.times(began, first, to(until));
    }
}
