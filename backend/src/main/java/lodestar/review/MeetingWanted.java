package lodestar.review;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import lodestar.kernel.DomainError.Invalid;
import lodestar.plan.PlanText;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as somebody wants to arrange it ({@code MeetingInput}).
 *
 * @param basedOn the {@code version} of the meeting that was on the screen; 0 when there was none
 */
record MeetingWanted(
        int basedOn,
        @Nullable LocalDate day,
        @Nullable String at,
        @Nullable MeetingManner manner,
        @Nullable String place) {

    static final int LONGEST_PLACE = 300;
    private static final int MOST_YEARS = 2;

    MeetingWanted {
        place = PlanText.optional("place", place, LONGEST_PLACE);
    }

    /** Itself, when it says on which day that is still to come, at what time, and how. */
    MeetingWanted checked(LocalDate today) {
        if (day == null || day.isBefore(today)) {
            throw new Invalid("day", "Choose today or a day that is still to come.");
        }
        if (day.isAfter(today.plusYears(MOST_YEARS))) {
            throw new Invalid("day", "That is more than two years away. Choose a day before that.");
        }
        if (manner == null) {
            throw new Invalid("manner", "Choose how you will meet.");
        }
        begins();
        return this;
    }

    LocalDate dayOf() {
        return Objects.requireNonNull(day);
    }

    MeetingManner mannerOf() {
        return Objects.requireNonNull(manner);
    }

    /** Minutes after midnight. */
    int begins() {
        try {
            var time = LocalTime.parse(at == null ? "" : at);
            return time.getHour() * 60 + time.getMinute();
        } catch (DateTimeException unreadable) {
            throw new Invalid("at", "Say at what time it begins, such as 14:30.");
        }
    }

    /** Nothing of it: where somebody will be is nobody's in a log. */
    @Override
    public String toString() {
        return "Meeting wanted";
    }
}
