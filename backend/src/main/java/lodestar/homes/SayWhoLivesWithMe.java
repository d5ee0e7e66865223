package lodestar.homes;

import java.util.UUID;
import lodestar.kernel.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What a young person sends to say who else lives there ({@code SayWhoLivesWithMeInput}).
 *
 * @param words none takes it away
 * @param version the one that was on the screen; 0 for the first
 */
record SayWhoLivesWithMe(UUID clientMutationId, @Nullable String words, int version) {

    private static final int LONGEST = 1_000;

    SayWhoLivesWithMe {
        words = Texts.optional("words", words, LONGEST);
    }

    /** Only the id. */
    @Override
    public String toString() {
        return "Say who lives with me " + clientMutationId;
    }
}
