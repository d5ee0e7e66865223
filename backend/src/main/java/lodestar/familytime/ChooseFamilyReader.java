package lodestar.familytime;

import java.util.UUID;

/** What a young person sends to hide a wish from somebody or to show it again ({@code ChooseFamilyReaderInput}). */
record ChooseFamilyReader(UUID clientMutationId, UUID wishId, String supporterId, boolean sees) {}
