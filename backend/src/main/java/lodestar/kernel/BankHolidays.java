package lodestar.kernel;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/** The bank holidays of England by their rules, for any year. One that is made for a year only is a setting. */
public final class BankHolidays {

    private BankHolidays() {}

    public static boolean isOne(LocalDate day) {
        return in(day.getYear()).contains(day);
    }

    public static List<LocalDate> in(int year) {
        var easter = easter(year);
        var may = LocalDate.of(year, Month.MAY, 1);
        var days = new ArrayList<>(List.of(
                easter.minusDays(2),
                easter.plusDays(1),
                may.with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY)),
                may.with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)),
                LocalDate.of(year, Month.AUGUST, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY))));
        List.of(
                        LocalDate.of(year, Month.JANUARY, 1),
                        LocalDate.of(year, Month.DECEMBER, 25),
                        LocalDate.of(year, Month.DECEMBER, 26))
                .forEach(day -> days.add(kept(day, days)));
        return days;
    }

    /** One at a weekend is kept on the next day that is none and not taken by another. */
    private static LocalDate kept(LocalDate day, List<LocalDate> taken) {
        var kept = day;
        while (kept.getDayOfWeek() == DayOfWeek.SATURDAY
                || kept.getDayOfWeek() == DayOfWeek.SUNDAY
                || taken.contains(kept)) {
            kept = kept.plusDays(1);
        }
        return kept;
    }

    /** Easter Sunday by the Gregorian reckoning. */
    private static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int epact = (century - century / 4 - (8 * century + 13) / 25 + 19 * golden + 15) % 30;
        int moon = epact - epact / 28 * (1 - 29 / (epact + 1) * ((21 - golden) / 11));
        int weekday = (year + year / 4 + moon + 2 - century + century / 4) % 7;
        return LocalDate.of(year, Month.MARCH, 28).plusDays(moon - weekday);
    }
}
