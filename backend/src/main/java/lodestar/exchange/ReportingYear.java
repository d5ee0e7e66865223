package lodestar.exchange;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.time.Month;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The twelve months a return is about, from 1 April to 31 March, written 2025/26. */
public record ReportingYear(int startsIn) implements Comparable<ReportingYear> {

    private static final Pattern WRITTEN = Pattern.compile("(20\\d\\d)[/-](\\d\\d)");

    /** Reads {@code 2025/26}; nothing for anything else, such as two years that do not follow each other. */
    public static Optional<ReportingYear> parse(String written) {
        var match = WRITTEN.matcher(written.strip());
        if (!match.matches()) {
            return Optional.empty();
        }

        var year = new ReportingYear(Integer.parseInt(match.group(1)));
        return Optional.of(year).filter(it -> it.endsIn() % 100 == Integer.parseInt(match.group(2)));
    }

    static ReportingYear of(LocalDate day) {
        return new ReportingYear(day.getMonthValue() >= Month.APRIL.getValue() ? day.getYear() : day.getYear() - 1);
    }

    /**
     * The year that most of these dates lie in, the later one of two equals; one date far off does not move it. Years
     * that have not begun do not count.
     */
    static Optional<ReportingYear> mostOf(Collection<LocalDate> dates, LocalDate today) {
        Map<ReportingYear, Long> counts = dates.stream()
                .map(ReportingYear::of)
                .filter(year -> !year.first().isAfter(today))
                .collect(groupingBy(identity(), counting()));
        return counts.entrySet().stream()
                .max(Comparator.comparing(Map.Entry<ReportingYear, Long>::getValue)
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey);
    }

    public LocalDate first() {
        return LocalDate.of(startsIn, Month.APRIL, 1);
    }

    public LocalDate last() {
        return LocalDate.of(endsIn(), Month.MARCH, 31);
    }

    int endsIn() {
        return startsIn + 1;
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(first()) && !day.isAfter(last());
    }

    /** A spell counts in the year if at least one night of it lies there, so the day it ended on does not count. */
    boolean touches(LocalDate began, @Nullable LocalDate ended) {
        return !began.isAfter(last()) && (ended == null || ended.isAfter(first()));
    }

    @Override
    public int compareTo(ReportingYear other) {
        return Integer.compare(startsIn, other.startsIn);
    }

    @Override
    public String toString() {
        return "%d/%02d".formatted(startsIn, endsIn() % 100);
    }
}
