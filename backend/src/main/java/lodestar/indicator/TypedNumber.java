package lodestar.indicator;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import lodestar.kernel.CouncilId;
import lodestar.kernel.PersonId;

/**
 * A number that was typed in. Of one day the newest counts.
 *
 * @param number 1 for the first of its indicator
 * @param source where it comes from
 */
record TypedNumber(
        CouncilId councilId,
        UUID indicatorId,
        int number,
        LocalDate ofDay,
        String value,
        String source,
        PersonId writtenBy,
        Instant writtenAt) {}
