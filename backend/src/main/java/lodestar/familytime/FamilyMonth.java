package lodestar.familytime;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import lodestar.kernel.Clocks;
import org.jspecify.annotations.Nullable;

/**
 * One month of one wish in one young person's own record: how often was asked for, how often agreed, and how often it
 * happened, each with the lines it was counted from. It is a list of what is in the record, and no statistics.
 *
 * @param lines what asked and agreed were counted from
 */
record FamilyMonth(FamilyWish wish, YearMonth month, List<Line> lines, List<OneTime> times) {

    /**
     * One line of the count: from one day to another, so often, which came round so many times.
     *
     * @param times none where nobody can count it, as for birthdays
     */
    record Line(
            boolean agreed,
            HowOften often,
            LocalDate from,
            LocalDate until,
            @Nullable Integer times) {}

    /** The months of a wish in which there is something, the latest first. What is not over is counted up to today. */
    static List<FamilyMonth> of(FamilyWish wish, YearMonth first, YearMonth last, LocalDate today) {
        var asked = FamilySpan.of(asked(wish));
        var agreed = FamilySpan.of(agreed(wish));
        var months = new ArrayList<FamilyMonth>();
        for (var month = last; !month.isBefore(first); month = month.minusMonths(1)) {
            var lines = Stream.concat(
                            lines(asked, false, month, today).stream(), lines(agreed, true, month, today).stream())
                    .toList();
            var times = timesIn(wish, month);
            if (!lines.isEmpty() || !times.isEmpty()) {
                months.add(new FamilyMonth(wish, month, lines, times));
            }
        }
        return months;
    }

    private static List<FamilySpan.Said> asked(FamilyWish wish) {
        return wish.versions().stream().map(FamilyMonth::said).toList();
    }

    private static FamilySpan.Said said(Told told) {
        var word = told.word();
        return new FamilySpan.Said(Clocks.day(word.writtenAt()), word.is(Wanted.SEE) ? word.often() : null);
    }

    /**
     * A yes is to the wish it answers; it ends with the next answer, and where they do not wish to see them any more.
     */
    private static List<FamilySpan.Said> agreed(FamilyWish wish) {
        var said = new ArrayList<FamilySpan.Said>();
        wish.family().words().stream()
                .filter(it -> it.word().wishId().equals(wish.id()))
                .forEach(it -> {
                    var word = it.word();
                    if (word.kind() == FamilyKind.ANSWER) {
                        said.add(new FamilySpan.Said(Clocks.day(word.writtenAt()), agreedBy(wish, word)));
                    } else if (word.kind() == FamilyKind.WISH && !word.is(Wanted.SEE)) {
                        said.add(new FamilySpan.Said(Clocks.day(word.writtenAt()), null));
                    }
                });
        return said;
    }

    private static @Nullable HowOften agreedBy(FamilyWish wish, FamilyWord answer) {
        if (answer.is(CouncilAnswer.PARTLY)) {
            return answer.often();
        }
        return answer.is(CouncilAnswer.YES)
                ? wish.versions().stream()
                        .map(Told::word)
                        .filter(word -> word.id().equals(answer.aboutId()))
                        .map(FamilyWord::often)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null)
                : null;
    }

    private static List<Line> lines(List<FamilySpan> spans, boolean agreed, YearMonth month, LocalDate today) {
        var first = month.atDay(1);
        var until = month.atEndOfMonth().isAfter(today) ? today : month.atEndOfMonth();
        return spans.stream()
                .filter(span -> span.touches(first, until))
                .map(span -> new Line(
                        agreed, span.often(), span.from(first), span.to(until), boxed(span.times(first, until))))
                .toList();
    }

    private static @Nullable Integer boxed(java.util.OptionalInt times) {
        return times.isPresent() ? times.getAsInt() : null;
    }

    private static List<OneTime> timesIn(FamilyWish wish, YearMonth month) {
        return wish.family().times().stream()
                .filter(time -> time.noted().word().wishId().equals(wish.id()))
                .filter(time -> YearMonth.from(time.day()).equals(month))
                .toList();
    }

    /** How often was asked for; none where some of it cannot be counted. */
    @Nullable
    Integer asked() {
        return sum(false);
    }

    @Nullable
    Integer agreed() {
        return sum(true);
    }

    private @Nullable Integer sum(boolean agreed) {
        int sum = 0;
        for (var line : lines) {
            if (line.agreed() == agreed) {
                if (line.times() == null) {
                    return null;
                }
                sum += line.times();
            }
        }
        return sum;
    }

    int happened() {
        return count(OneTime::happened);
    }

    int cancelled() {
        return count(OneTime::wasCancelled);
    }

    int seenDifferently() {
        return count(OneTime::isSeenDifferently);
    }

    private int count(Predicate<OneTime> which) {
        return (int) times.stream().filter(which).count();
    }

    /** Only which month. */
    @Override
    public String toString() {
        return "Family month " + month;
    }
}
