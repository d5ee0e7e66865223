package lodestar.recording;

import java.util.UUID;
import lodestar.kernel.PersonId;

/** What a worker sends who does not want what they dictated ({@code LetGoOfDictationInput}). */
record LetGoOfDictation(UUID clientMutationId, UUID youngPersonId, UUID recordingId) {

    PersonId whose() {
        return new PersonId(youngPersonId);
    }
}
