package lodestar.indicator;

import java.time.Instant;
import java.util.UUID;
import lodestar.kernel.CouncilId;
import lodestar.kernel.PersonId;

/** That an indicator is shown no more. */
record PutAway(CouncilId councilId, UUID indicatorId, PersonId putBy, Instant putAt) {}
