package lodestar.charter;

import java.util.Objects;
import java.util.UUID;

/** A young person's word on whether a version is kept ({@code SayCharterKeptInput}). */
record SayCharterKept(UUID clientMutationId, int version, Kept kept) {

    SayCharterKept {
        Objects.requireNonNull(kept);
    }
}
