package lodestar.homes;

import java.util.Objects;
import java.util.UUID;
import lodestar.kernel.Texts;

/**
 * What a worker sends to record whether a care leaver's home suits them ({@code SayHomeSuitsInput}).
 *
 * @param version the one that was on the screen; 0 for the first
 */
record SayHomeSuits(UUID clientMutationId, String youngPersonId, HomeSuits.Suits suits, String words, int version) {

    private static final int LONGEST = 2_000;

    SayHomeSuits {
        Objects.requireNonNull(suits);
        words = Texts.required("words", words, LONGEST, "Say why, in words the young person would use.");
    }

    /** Only the id. */
    @Override
    public String toString() {
        return "Say home suits " + clientMutationId;
    }
}
