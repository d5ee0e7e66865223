package lodestar.exchange;

import lodestar.kernel.CouncilId;
import org.jspecify.annotations.Nullable;

/**
 * What is wanted when a return is brought in.
 *
 * @param year none to have it worked out
 * @param dryRun find out all that would happen, and change nothing
 * @param birthDatesCorrected believe the return where Lodestar holds another date of birth
 */
public record BringIn(CouncilId council, @Nullable ReportingYear year, boolean dryRun, boolean birthDatesCorrected) {}
