package lodestar.mypeople;

import java.util.Objects;
import java.util.UUID;

/** What a young person sends to show one thing of theirs to somebody, or no longer ({@code ChooseWhoSeesMineInput}). */
record ChooseWhoSeesMine(UUID clientMutationId, OwnThing thing, String supporterId, boolean sees) {

    ChooseWhoSeesMine {
        Objects.requireNonNull(thing);
    }
}
