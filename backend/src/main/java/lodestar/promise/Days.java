package lodestar.promise;

import java.time.LocalDate;
import lodestar.kernel.DomainError.Invalid;

/** What is true of the days of every promise. */
final class Days {

    /** What is further off is no promise to anybody who is young now. */
    private static final int MOST_YEARS = 5;

    private Days() {}

    static void requireAfter(LocalDate byDay, LocalDate decidedOn) {
        if (byDay.isBefore(decidedOn)) {
            throw new Invalid("byDay", "That day is before the decision. Choose the day by which it will be done.");
        }
        if (byDay.isAfter(decidedOn.plusYears(MOST_YEARS))) {
            throw new Invalid("byDay", "Choose a day within %d years.".formatted(MOST_YEARS));
        }
    }

    static void requirePast(String field, LocalDate day, LocalDate today) {
        if (day.isAfter(today)) {
            throw new Invalid(field, "That day has not come yet. Choose the day on which it was decided.");
        }
        if (day.isBefore(today.minusYears(MOST_YEARS))) {
            throw new Invalid(field, "That is too long ago. Choose the day on which it was decided.");
        }
    }

    static void requireToCome(LocalDate byDay, LocalDate today) {
        if (byDay.isBefore(today)) {
            throw new Invalid("byDay", "That day has passed. Choose a day that is still to come.");
        }
        requireAfter(byDay, today);
    }
}
