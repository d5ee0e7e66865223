package lodestar.voice;

import java.util.UUID;

/** What somebody sends to say that they have read what a young person said ({@code HearInput}). */
record Hear(UUID clientMutationId, UUID sayingId) {}
