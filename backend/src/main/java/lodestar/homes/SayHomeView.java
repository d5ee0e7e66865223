package lodestar.homes;

import java.util.UUID;
import lodestar.kernel.DomainError.Invalid;
import lodestar.kernel.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What a young person sends to say what they think of where they live ({@code SayHomeViewInput}).
 *
 * @param version the one that was on the screen; 0 for the first
 */
record SayHomeView(
        UUID clientMutationId,
        HomeView.@Nullable Feeling feeling,
        @Nullable String words,
        int version) {

    private static final int LONGEST = 2_000;

    SayHomeView {
        words = Texts.optional("words", words, LONGEST);
        if (words == null && feeling == null) {
            throw new Invalid("words", "Choose one, or write something. Both is fine too.");
        }
    }

    /** Only the id: what somebody thinks must not find its way into a log. */
    @Override
    public String toString() {
        return "Say home view " + clientMutationId;
    }
}
