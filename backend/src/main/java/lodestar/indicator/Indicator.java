package lodestar.indicator;

import java.time.Instant;
import java.util.UUID;
import lodestar.kernel.CouncilId;
import lodestar.kernel.PersonId;
import lodestar.promise.Mission;
import org.jspecify.annotations.Nullable;

/**
 * One of the council's own indicators. It is never changed; one that was a mistake is put away.
 *
 * @param measure of a release or of what is published; none where numbers are typed
 * @param subject of a released figure
 * @param what of a released figure
 */
record Indicator(
        CouncilId councilId,
        UUID id,
        Mission mission,
        Kind kind,
        String name,
        Better better,
        Origin origin,
        @Nullable String measure,
        @Nullable String subject,
        @Nullable String what,
        PersonId madeBy,
        Instant madeAt) {

    /** Whether it moves first or follows. */
    enum Kind {
        LEAD,
        LAG
    }

    /** What the council would like to see. It is said in words, never in colours. */
    enum Better {
        MORE,
        LESS
    }

    /** Where its numbers come from. */
    enum Origin {
        RELEASED,
        PUBLISHED,
        TYPED
    }

    /** Only which. */
    @Override
    public String toString() {
        return "Indicator " + id;
    }
}
