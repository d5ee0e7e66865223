package lodestar.yousaidwedid;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import lodestar.insight.PublicFigures.PublicRelease;
import lodestar.kernel.CouncilId;
import lodestar.promise.PublicPromises.PublicPromise;
import lodestar.promise.PublicPromises.PublicStep;
import lodestar.promise.PublicPromises.PublicTheme;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a council's public page tells.
 *
 * @param metOn when the children in care council put the themes in their order; none where it has not
 * @param release none before the first quarter is closed
 * @param quotes in the order of the alphabet, and beside no theme
 */
record YouSaidWeDid(
        CouncilId councilId,
        String council,
        List<PublicTheme> themes,
        @Nullable LocalDate metOn,
        List<PublicPromise> promises,
        @Nullable PublicRelease release,
        List<String> quotes) {

    /** When a promise last moved; the beginning of time where none ever did. */
    Instant movedAt() {
        return promises.stream()
                .flatMap(promise -> promise.steps().stream())
                .map(PublicStep::writtenAt)
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
    }

    /** Only whose. */
    @Override
    public String toString() {
        return "You said, we did of " + councilId;
    }
}
