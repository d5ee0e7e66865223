package lodestar.review;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import lodestar.kernel.BankHolidays;

/** Days on which people work in England: no weekend, and no bank holiday. */
final class WorkingDays {

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private WorkingDays() {}

    /** The day that many working days after another. */
    static LocalDate after(LocalDate day, int many) {
        var at = day;
        for (int left = many; left > 0; left--) {
            do {
                at = at.plusDays(1);
            } while (WEEKEND.contains(at.getDayOfWeek()) || BankHolidays.isOne(at));
        }
        return at;
    }
}
