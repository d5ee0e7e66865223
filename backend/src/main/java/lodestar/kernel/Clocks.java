package lodestar.kernel;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The one clock: UTC, to the millisecond, as the database keeps it. */
@Factory
public final class Clocks {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private Clocks() {}

    @Singleton
    static Clock clock() {
        return Clock.tickMillis(ZoneOffset.UTC);
    }

    /** The day it is in England. */
    public static LocalDate today(Clock clock) {
        return day(clock.instant());
    }

    /** The day it was in England at a moment. */
    public static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ENGLAND);
    }

    /** The day and the time it was in England at a moment. */
    public static ZonedDateTime here(Instant moment) {
        return moment.atZone(ENGLAND);
    }

    /** The moment at which it is that time of that day in England. */
    public static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(ENGLAND).toInstant();
    }

    /** The day as people write it in England: 22 November 2026. */
    public static String inWords(LocalDate day) {
        return DAY.format(day);
    }
}
