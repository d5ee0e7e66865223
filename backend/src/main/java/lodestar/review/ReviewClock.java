package lodestar.review;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import lodestar.kernel.Clocks;
import org.jspecify.annotations.Nullable;

/**
 * Reckons when the next review is due, in whole days of England's calendar.
 *
 * <p>Months are months of the calendar: half a year after 31 August is the last day of February, and a year after a
 * leap day the 28th. Each is reckoned from the meeting before, so that a short month shortens nothing for good.
 */
@Singleton
class ReviewClock {

    private static final int GROWN_UP = 18;

    private final ReviewSettings settings;

    ReviewClock(ReviewSettings settings) {
        this.settings = settings;
    }

    /** When and why. Who asked for a review waits for an answer, whatever is arranged. */
    NextReview tell(ReviewFacts facts, LocalDate today) {
        var arranged = facts.meetingOn();
        var reasons = arranged == null ? byTheCalendar(facts) : new EnumMap<ReviewWhy, LocalDate>(ReviewWhy.class);
        if (arranged != null && arranged.isBefore(today)) {
            reasons.put(ReviewWhy.NOT_NOTED, arranged);
        }
        put(reasons, ReviewWhy.ASKED, facts.asked(), 0);
        var first = reasons.entrySet().stream().min(Map.Entry.comparingByValue(Comparator.naturalOrder()));
        if (first.isEmpty()) {
            return new NextReview(arranged, null, arranged == null ? ReviewState.NOT_YET : ReviewState.ARRANGED);
        }
        var due = first.get().getValue();
        return new NextReview(due, first.get().getKey(), state(facts, due, today));
    }

    private Map<ReviewWhy, LocalDate> byTheCalendar(ReviewFacts facts) {
        var reasons = new EnumMap<ReviewWhy, LocalDate>(ReviewWhy.class);
        put(reasons, ReviewWhy.NEW_WORKER, facts.newWorker(), settings.daysAfterNewWorker());
        put(reasons, ReviewWhy.MOVED, facts.moved(), settings.daysAfterMove());
        if (facts.lastHeld() == null) {
            put(reasons, ReviewWhy.FIRST, facts.began(), settings.daysToFirst());
        } else {
            reasons.put(ReviewWhy.TIME, next(facts.dateOfBirth(), facts.lastHeld()));
        }
        return reasons;
    }

    /** By the age on the day of the meeting before: whoever was 17 then is not made to wait for longer. */
    LocalDate next(LocalDate dateOfBirth, LocalDate held) {
        var isGrownUp = Period.between(dateOfBirth, held).getYears() >= GROWN_UP;
        return held.plusMonths(isGrownUp ? settings.monthsFromEighteen() : settings.months());
    }

    /** The day from which it waits: on which it was asked for, or was due, or from which it was told to be due soon. */
    LocalDate since(ReviewFacts facts, NextReview next, LocalDate today) {
        if (next.why() == ReviewWhy.ASKED) {
            return Clocks.day(Objects.requireNonNull(facts.askedAt()));
        }
        var due = Objects.requireNonNull(next.due());
        var told = due.isBefore(today) ? due : due.minusDays(settings.soonDays());
        return told.isAfter(today) ? today : told;
    }

    private ReviewState state(ReviewFacts facts, LocalDate due, LocalDate today) {
        if (due.isBefore(today)) {
            return ReviewState.OVERDUE;
        }
        if (facts.asked() != null || !due.isAfter(today.plusDays(settings.soonDays()))) {
            return ReviewState.DUE;
        }
        return facts.lastHeld() == null ? ReviewState.NOT_YET : ReviewState.HELD;
    }

    private static void put(Map<ReviewWhy, LocalDate> reasons, ReviewWhy why, @Nullable LocalDate day, int daysLater) {
        if (day != null) {
            reasons.put(why, day.plusDays(daysLater));
        }
    }
}
