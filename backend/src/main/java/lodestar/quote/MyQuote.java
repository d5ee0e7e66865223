package lodestar.quote;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import lodestar.kernel.Clocks;
import org.jspecify.annotations.Nullable;

/**
 * Words that a young person offered to one audience, as they find them: what came of it, and where it is shown or was.
 *
 * @param endedAt when it ended by their own word; none while it holds
 * @param isResting somebody keeps its speaker safe about the saying, and nobody else is shown any of it meanwhile
 * @param lines each check with the name of whoever made it, oldest first
 */
record MyQuote(QuoteWord word, @Nullable Instant endedAt, boolean isResting, List<Line> lines) {

    /**
     * One check.
     *
     * @param by as the young person calls them
     */
    record Line(QuoteCheck check, String by) {

        /** Nothing of it: names are nobody's in a log. */
        @Override
        public String toString() {
            return "Line";
        }
    }

    /** Where it stands. */
    enum Stands {
        /** Nobody has checked it yet. */
        WAITING,
        /** It is released, and its day has not come. */
        TO_BE_SHOWN,
        SHOWN,
        /** It was released, and nobody is shown it for now. */
        NOT_NOW,
        NOT_RELEASED,
        /** The young person ended it. */
        ENDED
    }

    String offered() {
        return Objects.requireNonNull(word.words()).text();
    }

    Stands stands(LocalDate today) {
        if (last().filter(it -> it.outcome() == QuoteCheck.Outcome.NOT_RELEASED).isPresent()) {
            return Stands.NOT_RELEASED;
        }
        if (endedAt != null) {
            return Stands.ENDED;
        }
        return released().map(it -> standing(it, today)).orElse(Stands.WAITING);
    }

    private Stands standing(QuoteCheck check, LocalDate today) {
        if (isResting) {
            return Stands.NOT_NOW;
        }
        return isReached(check, today) ? Stands.SHOWN : Stands.TO_BE_SHOWN;
    }

    /** The same while somebody keeps its speaker safe. */
    MyQuote resting() {
        return new MyQuote(word, endedAt, true, lines);
    }

    /** By whom it was checked last. */
    @Nullable
    String checkedBy() {
        return lines.isEmpty() ? null : lines.getLast().by();
    }

    @Nullable
    String reason() {
        return last().map(QuoteCheck::reason).map(it -> it.text()).orElse(null);
    }

    /** As it is shown, was shown or will be. */
    @Nullable
    String shownWords() {
        return released().map(QuoteCheck::words).map(it -> it.text()).orElse(null);
    }

    /** The first day on which it is shown; none where it ended before. */
    @Nullable
    LocalDate shownFrom() {
        return released()
                .map(it -> Objects.requireNonNull(it.showOn()))
                .filter(day -> end().map(end -> !day.isAfter(end)).orElse(true))
                .orElse(null);
    }

    /** The last day on which it was shown; none while it is, and where it never was. */
    @Nullable
    LocalDate shownUntil() {
        return shownFrom() == null ? null : end().orElse(null);
    }

    private Optional<LocalDate> end() {
        var takenDown = last().filter(it -> it.outcome() == QuoteCheck.Outcome.NOT_RELEASED)
                .map(QuoteCheck::checkedAt);
        return Stream.concat(Optional.ofNullable(endedAt).stream(), takenDown.stream())
                .min(Instant::compareTo)
                .map(Clocks::day);
    }

    private static boolean isReached(QuoteCheck check, LocalDate today) {
        return !Objects.requireNonNull(check.showOn()).isAfter(today);
    }

    private Optional<QuoteCheck> last() {
        return lines.isEmpty() ? Optional.empty() : Optional.of(lines.getLast().check());
    }

    private Optional<QuoteCheck> released() {
        return lines.stream()
                .map(Line::check)
                .filter(it -> it.outcome() == QuoteCheck.Outcome.RELEASED)
                .findFirst();
    }

    /** Only which. */
    @Override
    public String toString() {
        return word.toString();
    }
}
