package lodestar.wish;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import lodestar.kernel.DomainError.Invalid;
import lodestar.kernel.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A step of a wish for help, as somebody sends it ({@code SayOnHelpInput}, {@code AnswerHelpInput}).
 *
 * @param youngPersonId whose wish; none where it is the sender's own
 * @param version of the wish that was on the screen
 * @param day of an offer, when it would be; of being seen first, when it was
 * @param helpedBy of an offer, who would help
 */
record SayHelp(
        UUID clientMutationId,
        @Nullable String youngPersonId,
        UUID wishId,
        int version,
        HelpWhat what,
        @Nullable LocalDate day,
        @Nullable String helpedBy,
        @Nullable String words) {

    static final int LONGEST_WORDS = 1_000;
    private static final int LONGEST_NAME = 100;

    SayHelp {
        Objects.requireNonNull(what);
        words = switch (what) {
            case OFFERED -> Texts.required("words", words, LONGEST_WORDS, "Say what is offered, in plain words.");
            case ENDED -> Texts.required("words", words, LONGEST_WORDS, "Say why, in plain words. They will read it.");
            case ASKED, WRITTEN_DOWN, CONFIRMED, NOT_ASKED, TURNED_DOWN, FIRST_SEEN, LET_GO ->
                Texts.optional("words", words, LONGEST_WORDS);
        };
        helpedBy = what == HelpWhat.OFFERED
                ? Texts.required("helpedBy", helpedBy, LONGEST_NAME, "Say who would help.")
                : null;
        day = what == HelpWhat.OFFERED || what == HelpWhat.FIRST_SEEN ? day : null;
        if (what == HelpWhat.FIRST_SEEN && day == null) {
            throw new Invalid("day", "Choose the day of the first time.");
        }
    }

    /** Only the id: what somebody wants help with must not find its way into a log. */
    @Override
    public String toString() {
        return "Say help " + clientMutationId;
    }
}
