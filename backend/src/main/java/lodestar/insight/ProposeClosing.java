package lodestar.insight;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import lodestar.insight.Window.Quarter;
import lodestar.kernel.DomainError.Invalid;

/** What is sent to put a closing forward ({@code ProposeClosingInput}). */
record ProposeClosing(UUID clientMutationId, int year, Quarter quarter, List<Breakdown> breakdowns) {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2999;

    ProposeClosing {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new Invalid("year", "Write the year with four digits, such as 2026.");
        }
        if (breakdowns.size() > Breakdown.MOST || Set.copyOf(breakdowns).size() < breakdowns.size()) {
            throw new Invalid("breakdowns", "Choose two breakdowns at most, and each of them once.");
        }
    }

    Window window() {
        return Window.of(year, quarter);
    }
}
