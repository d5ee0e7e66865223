package lodestar.safety;

import java.util.List;
import java.util.UUID;
import lodestar.kernel.DomainError.Invalid;
import lodestar.kernel.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What is sent to ask for help for a young person, by themselves or by somebody who is worried ({@code HelpNowInput}).
 *
 * @param words what is going on; a young person need not say
 * @param notFor the ids of helpers it is about, who never learn of it
 */
record HelpNow(
        UUID clientMutationId,
        @Nullable String youngPersonId,
        @Nullable String reference,
        @Nullable String words,
        @Nullable List<String> notFor) {

    private static final int LONGEST = 2_000;
    private static final int MOST = 20;

    HelpNow {
        if (youngPersonId == null && (reference == null || reference.isBlank())) {
            throw new Invalid("reference", "Type the council's reference of the young person.");
        }
        reference = reference == null ? null : reference.strip();
        words = Texts.optional("words", words, LONGEST);
        notFor = notFor == null || notFor.isEmpty() ? null : List.copyOf(notFor);
        if (notFor != null && notFor.size() > MOST) {
            throw new Invalid("notFor", "That is more people than anybody has. Please load the page again.");
        }
    }

    /** Only the id. */
    @Override
    public String toString() {
        return "Help now " + clientMutationId;
    }
}
