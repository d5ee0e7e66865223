package lodestar.promise;

import java.util.Objects;
import java.util.UUID;

/** A young person's word on whether a kept promise came true for them ({@code SayWhatCameInput}). */
record SayWhatCame(UUID clientMutationId, String promiseId, Came came) {

    SayWhatCame {
        Objects.requireNonNull(came);
    }
}
