package lodestar.wish;

import java.util.Objects;
import java.util.UUID;
import lodestar.kernel.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A new wish for help, as the young person sends it or a worker whom they told ({@code AskForHelpInput},
 * {@code WriteDownHelpInput}).
 *
 * @param youngPersonId whose wish; none where it is the sender's own
 */
record AskForHelp(
        UUID clientMutationId,
        @Nullable String youngPersonId,
        HelpKind kind,
        @Nullable String words) {

    AskForHelp {
        Objects.requireNonNull(kind);
        words = youngPersonId == null
                ? Texts.optional("words", words, SayHelp.LONGEST_WORDS)
                : Texts.required(
                        "words", words, SayHelp.LONGEST_WORDS, "Write down what they asked for, as they said it.");
    }

    /** Only the id: what somebody wants help with must not find its way into a log. */
    @Override
    public String toString() {
        return "Ask for help " + clientMutationId;
    }
}
