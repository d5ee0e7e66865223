package lodestar.quote;

import java.util.UUID;

/** What a phone sends when a young person had before them what came of words they offered ({@code SawQuotesInput}). */
record SawQuotes(UUID clientMutationId, String sayingId) {}
