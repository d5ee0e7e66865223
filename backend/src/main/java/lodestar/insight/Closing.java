package lodestar.insight;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import lodestar.kernel.CouncilId;
import lodestar.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A quarter that one person would close, with the breakdowns they chose before anybody has seen a figure of it.
 *
 * @param quarter number of the {@link Window}
 */
record Closing(
        CouncilId councilId,
        UUID id,
        int quarter,
        @Nullable Breakdown firstBreakdown,
        @Nullable Breakdown secondBreakdown,
        PersonId proposedBy,
        Instant proposedAt) {

    Window window() {
        return new Window(quarter);
    }

    /** In the order in which they are tried. */
    List<Breakdown> breakdowns() {
        return Stream.of(firstBreakdown, secondBreakdown)
                .flatMap(Stream::ofNullable)
                .toList();
    }

    /** That a second person agreed; the quarter is closed from then on. */
    record Agreed(
            CouncilId councilId,
            int quarter,
            UUID closingId,
            PersonId proposedBy,
            PersonId agreedBy,
            Instant agreedAt) {}

    /** As those are shown it who may close a quarter. */
    record Proposed(Closing closing, String by) {}
}
