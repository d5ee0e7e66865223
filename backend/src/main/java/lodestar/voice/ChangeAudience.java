package lodestar.voice;

import java.util.Objects;
import java.util.UUID;
import lodestar.kernel.DomainError.Invalid;
import org.jspecify.annotations.Nullable;

/** What a young person sends to change who may hear something they said ({@code ChangeAudienceInput}). */
record ChangeAudience(
        UUID clientMutationId, UUID sayingId, @Nullable AudienceWanted audience) {

    ChangeAudience {
        if (audience == null) {
            throw new Invalid("audience", "Choose who may hear this. You can choose nobody.");
        }
    }

    AudienceWanted wanted() {
        return Objects.requireNonNull(audience);
    }
}
