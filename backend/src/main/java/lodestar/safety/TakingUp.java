package lodestar.safety;

import java.time.Instant;
import java.util.UUID;
import lodestar.kernel.CouncilId;

/**
 * One time somebody took a concern up.
 *
 * @param number 1 for the first, 2 for whoever took it over
 * @param accountId who has it from then on
 */
record TakingUp(CouncilId councilId, UUID concernId, int number, UUID accountId, Instant takenAt) {}
