package lodestar.familytime;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** How often somebody wants to see somebody, in plain choices. */
enum HowOften {
    EVERY_DAY(1, ChronoUnit.DAYS),
    EVERY_WEEK(1, ChronoUnit.WEEKS),
    EVERY_TWO_WEEKS(2, ChronoUnit.WEEKS),
    EVERY_MONTH(1, ChronoUnit.MONTHS),
    SCHOOL_HOLIDAYS(0, null),
    BIRTHDAYS(0, null),
    /** As the words beside it say. */
    OTHERWISE(0, null);

    private final int every;
    private final @Nullable ChronoUnit unit;

    HowOften(int every, @Nullable ChronoUnit unit) {
        this.every = every;
        this.unit = unit;
    }

    /**
     * How many times it came round within these days, the last included: once for each whole week, say, that went by
     * since it began. Empty where nobody can count it, as for birthdays.
     */
    OptionalInt times(LocalDate began, LocalDate first, LocalDate last) {
        if (unit == null) {
            return OptionalInt.empty();
        }
        int times = 0;
        for (int round = 1; ; round++) {
            // From the beginning each time: a month after 31 January is 28 February, and two months after it 31 March.
            var day = began.plus((long) round * every, unit);
            if (day.isAfter(last)) {
                return OptionalInt.of(times);
            }
            times += day.isBefore(first) ? 0 : 1;
        }
    }

    /** As people say it, such as "every two weeks". */
    String spoken() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
}
