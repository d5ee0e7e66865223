package lodestar.quote;

import java.util.Objects;
import java.util.UUID;

/** What a young person sends so that one audience is shown nothing of it any more ({@code TakeQuoteBackInput}). */
record TakeQuoteBack(UUID clientMutationId, String sayingId, QuoteAudience audience) {

    TakeQuoteBack {
        Objects.requireNonNull(audience);
    }
}
