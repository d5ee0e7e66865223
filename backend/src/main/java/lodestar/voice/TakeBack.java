package lodestar.voice;

import java.util.UUID;

/** What a young person sends to take back something they said ({@code TakeBackInput}). */
record TakeBack(UUID clientMutationId, UUID sayingId) {}
