package lodestar.news;

import java.time.Instant;
import java.util.UUID;

/**
 * What a young person sends once they have had a saying before them ({@code SawNewsInput}).
 *
 * @param upTo when the newest step happened that they were shown; what came after is still new
 */
record SawNews(UUID clientMutationId, UUID sayingId, Instant upTo) {}
