package lodestar.plan;

import java.util.UUID;

/**
 * What is sent to say that one has had a matter of a plan open ({@code SawPlanInput}).
 *
 * @param version of the plan that was on the screen
 */
record SawPlan(UUID clientMutationId, String youngPersonId, String matter, int version) {}
