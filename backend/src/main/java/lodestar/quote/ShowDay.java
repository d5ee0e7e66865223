package lodestar.quote;

import java.time.LocalDate;

/**
 * The day from which checked words are shown: the first of the month that begins at least a week later. So nobody can
 * tell from the day on which words appear when they were said, offered or checked.
 */
final class ShowDay {

    private static final int LEAST_DAYS = 7;

    private ShowDay() {}

    static LocalDate after(LocalDate checked) {
        return checked.plusDays(LEAST_DAYS - 1).withDayOfMonth(1).plusMonths(1);
    }
}
