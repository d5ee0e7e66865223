package lodestar.safety;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.context.annotation.Context;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lodestar.kernel.BankHolidays;
import lodestar.kernel.Clocks;
import org.jspecify.annotations.Nullable;

/** When somebody at the council reads, in England's time: its own hours, never on a bank holiday. */
@Context
class OfficeHours {

    private static final int LONGEST_CLOSED_DAYS = 30;
    private static final Pattern PART = Pattern.compile("([A-Z]{3})(?:-([A-Z]{3}))? (\\d\\d:\\d\\d)-(\\d\\d:\\d\\d)");

    private final Map<DayOfWeek, Day> week = new EnumMap<>(DayOfWeek.class);
    private final Set<LocalDate> closed;

    /**
     * As the council tells them.
     *
     * @param hours such as {@code MON-THU 08:45-17:15, FRI 08:45-16:45}
     * @param closedDays other days on which nobody reads, such as {@code 2026-12-24, 2026-12-31}
     */
    @ConfigurationProperties("lodestar.hours")
    record Settings(String open, @Nullable String closedDays) {}

    private record Day(LocalTime from, LocalTime to) {}

    OfficeHours(Settings settings) {
        try {
            Arrays.stream(settings.open().split(",")).forEach(part -> take(part.strip()));
            closed = days(settings.closedDays());
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            throw new IllegalStateException(
                    "The council's hours cannot be read. Write them as: MON-FRI 09:00-17:00; closed days as:"
                            + " 2026-12-24");
        }
    }

    private void take(String part) {
        var found = PART.matcher(part.toUpperCase(Locale.ROOT));
        if (!found.matches()) {
            throw new IllegalArgumentException("hours");
        }
        var hours = new Day(LocalTime.parse(found.group(3)), LocalTime.parse(found.group(4)));
        if (!hours.from().isBefore(hours.to())) {
            throw new IllegalArgumentException("hours");
        }
        var last = day(found.group(2) == null ? found.group(1) : found.group(2));
        for (var day = day(found.group(1)); ; day = day.plus(1)) {
            week.put(day, hours);
            if (day == last) {
                return;
            }
        }
    }

    private static DayOfWeek day(String letters) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> day.name().startsWith(letters))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("day"));
    }

    private static Set<LocalDate> days(@Nullable String written) {
        return written == null || written.isBlank()
                ? Set.of()
                : Arrays.stream(written.split(","))
                        .map(day -> LocalDate.parse(day.strip()))
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** Until when somebody reads, if somebody reads now. */
    Optional<Instant> openUntil(Instant now) {
        var here = Clocks.here(now);
        return on(here.toLocalDate())
                .filter(day -> !here.toLocalTime().isBefore(day.from())
                        && here.toLocalTime().isBefore(day.to()))
                .map(day -> Clocks.at(here.toLocalDate(), day.to()));
    }

    /** When somebody reads again, while nobody does. */
    Instant opensNext(Instant now) {
        var today = Clocks.day(now);
        for (int days = 0; days <= LONGEST_CLOSED_DAYS; days++) {
            var day = today.plusDays(days);
            var opens = on(day).map(it -> Clocks.at(day, it.from()));
            if (opens.filter(it -> it.isAfter(now)).isPresent()) {
                return opens.orElseThrow();
            }
        }
        throw new IllegalStateException("The council's hours name no day on which somebody reads.");
    }

    /** The same, and nothing while somebody is there. */
    Optional<Instant> closedUntil(Instant now) {
        return openUntil(now).isPresent() ? Optional.empty() : Optional.of(opensNext(now));
    }

    private Optional<Day> on(LocalDate day) {
        return closed.contains(day) || BankHolidays.isOne(day)
                ? Optional.empty()
                : Optional.ofNullable(week.get(day.getDayOfWeek()));
    }
}
