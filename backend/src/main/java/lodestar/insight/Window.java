package lodestar.insight;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import lodestar.kernel.Clocks;

/**
 * One quarter of England's calendar, by the time of the server (S3). No two have a moment in common.
 *
 * @param number the quarters since the year 0: those that follow each other have numbers that do
 */
record Window(int number) {

    private static final int QUARTERS = 4;
    private static final int MONTHS = 3;

    static Window of(int year, Quarter quarter) {
        return new Window(year * QUARTERS + quarter.ordinal());
    }

    /** The one that a day is in. */
    static Window of(LocalDate day) {
        return of(day.getYear(), Quarter.values()[(day.getMonthValue() - 1) / MONTHS]);
    }

    int year() {
        return number / QUARTERS;
    }

    Quarter quarter() {
        return Quarter.values()[number % QUARTERS];
    }

    LocalDate firstDay() {
        return LocalDate.of(year(), quarter().ordinal() * MONTHS + 1, 1);
    }

    LocalDate lastDay() {
        return next().firstDay().minusDays(1);
    }

    /** The first moment of it. */
    Instant from() {
        return Clocks.at(firstDay(), LocalTime.MIDNIGHT);
    }

    /** The first moment that is no longer in it. */
    Instant to() {
        return next().from();
    }

    Window next() {
        return new Window(number + 1);
    }

    Window before() {
        return new Window(number - 1);
    }

    boolean isOver(Instant now) {
        return !now.isBefore(to());
    }

    /** Three months of a year. */
    enum Quarter {
        JANUARY_TO_MARCH,
        APRIL_TO_JUNE,
        JULY_TO_SEPTEMBER,
        OCTOBER_TO_DECEMBER
    }
}
