package lodestar.voice;

import java.time.Instant;
import java.util.UUID;
import lodestar.kernel.DomainError.Invalid;
import org.jspecify.annotations.Nullable;

/**
 * What a young person sends to say something out loud ({@code SpeakInput}).
 *
 * @param recordingId the recording they sent before
 * @param goodNews it asks nothing back
 * @param about none when it is about nothing in particular
 */
record Speak(
        UUID clientMutationId,
        UUID recordingId,
        boolean goodNews,
        @Nullable About about,
        @Nullable AudienceWanted audience,
        @Nullable Instant phoneTime) {

    Speak {
        if (audience == null) {
            throw new Invalid("audience", "Choose who may hear this. You can choose nobody.");
        }
    }
}
