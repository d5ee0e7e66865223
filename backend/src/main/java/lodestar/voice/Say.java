package lodestar.voice;

import java.time.Instant;
import java.util.UUID;
import lodestar.kernel.DomainError.Invalid;
import org.jspecify.annotations.Nullable;

/**
 * What a young person sends to say something in writing ({@code SayInput}).
 *
 * @param goodNews it asks nothing back
 * @param about none when it is about nothing in particular
 */
record Say(
        UUID clientMutationId,
        String words,
        boolean goodNews,
        @Nullable About about,
        @Nullable AudienceWanted audience,
        @Nullable Instant phoneTime) {

    Say {
        words = OwnWords.tidy("words", words, "Write what you want to say.");
        if (audience == null) {
            throw new Invalid("audience", "Choose who may hear this. You can choose nobody.");
        }
    }

    /** Only the id: what somebody said must not find its way into a log. */
    @Override
    public String toString() {
        return "Say " + clientMutationId;
    }
}
