package lodestar.accounts;

import java.util.UUID;

/**
 * What is sent when somebody must not come in any more ({@code EndUserInput}).
 *
 * @param version the version the change was made on
 */
record EndUser(UUID clientMutationId, String userId, int version) {}
