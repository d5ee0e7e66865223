package lodestar.promise;

import java.time.Instant;
import java.util.UUID;
import lodestar.kernel.CouncilId;
import lodestar.kernel.PersonId;

/**
 * A word of somebody who may hear a saying on whether it is about a theme; the newest counts.
 *
 * @param number 1 for the first word on both
 */
record ThemeTie(
        CouncilId councilId, UUID sayingId, UUID themeId, int number, boolean tied, PersonId tiedBy, Instant tiedAt) {}
