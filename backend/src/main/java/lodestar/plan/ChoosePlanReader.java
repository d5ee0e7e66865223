package lodestar.plan;

import java.util.UUID;

/** What a young person sends to hide their plan from somebody or to show it again ({@code ChoosePlanReaderInput}). */
record ChoosePlanReader(UUID clientMutationId, String supporterId, boolean sees) {}
