package lodestar.plan;

import java.util.UUID;

/**
 * What is sent to sign a plan ({@code SignPlanInput}).
 *
 * @param version of the plan that was on the screen
 */
record SignPlan(UUID clientMutationId, String youngPersonId, int version) {}
