package lodestar.safety;

import java.util.UUID;

/**
 * What is sent to take a concern up, or over from somebody else ({@code TakeUpInput}).
 *
 * @param version how often it was taken up when the screen was drawn
 */
record TakeUp(UUID clientMutationId, UUID concernId, int version) {}
