package lodestar.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as returns write it: day first (31/12/2025), ISO (2025-12-31, also with a time of midnight), the number a
 * spreadsheet keeps for a day (46022), or with unknown parts (ZZ/05/2019).
 *
 * <p>Two figures for a year are not read: a date cut off at the end of a file would look just like that.
 *
 * @param earliest the first day it can have been
 * @param latest the last day it can have been; the same unless parts are unknown
 */
record ReturnDate(LocalDate earliest, LocalDate latest) {

    private static final String MIDNIGHT = "(?:[T ]00?:00(?::00(?:\\.0+)?)?Z?)?";
    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2}|ZZ)[/.-](\\d{1,2}|ZZ)[/.-](\\d{4})" + MIDNIGHT, Pattern.CASE_INSENSITIVE);
    private static final Pattern ISO = Pattern.compile("(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})" + MIDNIGHT);
    private static final Pattern SERIAL = Pattern.compile("(\\d{5})(?:\\.0+)?");

    /** Spreadsheets count days from here. Serials run from 1954 to 2099, so no other five figures pass for a day. */
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);

    private static final int FIRST_SERIAL = 20_000;
    private static final int LAST_SERIAL = 73_050;

    static Optional<ReturnDate> parse(String written) {
        var text = written.strip();
        try {
            return dayFirst(DAY_FIRST.matcher(text))
                    .or(() -> iso(ISO.matcher(text)))
                    .or(() -> serial(SERIAL.matcher(text)))
                    .filter(date -> date.earliest.getYear() >= 1900 && date.latest.getYear() < 2100);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    boolean partsUnknown() {
        return !earliest.equals(latest);
    }

    private static Optional<ReturnDate> dayFirst(Matcher match) {
        if (!match.matches()) {
            return Optional.empty();
        }

        int year = Integer.parseInt(match.group(3));
        if (unknown(match.group(2))) {
            return unknown(match.group(1))
                    ? Optional.of(new ReturnDate(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)))
                    : Optional.empty();
        }
        var month = YearMonth.of(year, Integer.parseInt(match.group(2)));
        return unknown(match.group(1))
                ? Optional.of(new ReturnDate(month.atDay(1), month.atEndOfMonth()))
                : Optional.of(exactly(LocalDate.of(year, month.getMonth(), Integer.parseInt(match.group(1)))));
    }

    private static boolean unknown(String part) {
        return part.equalsIgnoreCase("ZZ");
    }

    private static Optional<ReturnDate> iso(Matcher match) {
        return match.matches()
                ? Optional.of(exactly(LocalDate.of(
                        Integer.parseInt(match.group(1)),
                        Integer.parseInt(match.group(2)),
                        Integer.parseInt(match.group(3)))))
                : Optional.empty();
    }

    private static Optional<ReturnDate> serial(Matcher match) {
        return match.matches()
                ? Optional.of(Integer.parseInt(match.group(1)))
                        .filter(days -> days >= FIRST_SERIAL && days <= LAST_SERIAL)
                        .map(days -> exactly(SERIAL_ZERO.plusDays(days)))
                : Optional.empty();
    }

    private static ReturnDate exactly(LocalDate day) {
        return new ReturnDate(day, day);
    }
}
