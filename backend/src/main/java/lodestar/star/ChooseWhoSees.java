package lodestar.star;

import java.util.UUID;

/**
 * What a young person sends to hide one of their stars from somebody or to show it again ({@code ChooseWhoSeesInput}).
 */
record ChooseWhoSees(UUID clientMutationId, String readingId, String supporterId, boolean sees) {}
