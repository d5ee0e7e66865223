package lodestar.insight;

import java.util.UUID;

/** What is sent to agree to a closing ({@code AgreeToClosingInput}). */
record AgreeToClosing(UUID clientMutationId, String closingId) {}
