package lodestar.voice;

import java.util.UUID;

/** What a young person sends to leave something they said as their voice ({@code LeaveAsSoundInput}). */
record LeaveAsSound(UUID clientMutationId, UUID sayingId) {}
