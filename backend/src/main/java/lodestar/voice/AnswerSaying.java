package lodestar.voice;

import java.time.LocalDate;
import java.util.UUID;
import lodestar.kernel.DomainError.Invalid;
import lodestar.kernel.Texts;
import lodestar.voice.Happened.Answer;
import org.jspecify.annotations.Nullable;

/**
 * What somebody sends to answer what a young person said ({@code AnswerSayingInput}).
 *
 * @param version where the saying stood when they wrote
 * @param byWhen for {@link Answer#NOT_YET}, the day by which there will be more
 */
record AnswerSaying(
        UUID clientMutationId,
        UUID sayingId,
        int version,
        Answer answer,
        String reason,
        @Nullable LocalDate byWhen) {

    static final int LONGEST = 2_000;

    AnswerSaying {
        reason = Texts.required("reason", reason, LONGEST, "Say why, in plain words. An answer always has a reason.");
    }

    /** Refuses a missing day, one too many, and one on which nobody would be told anything. */
    void requireDay(LocalDate today) {
        if ((answer == Answer.NOT_YET) != (byWhen != null)) {
            throw new Invalid(
                    "byWhen",
                    answer == Answer.NOT_YET
                            ? "Give the day by which you will say more."
                            : "A day belongs to “not yet” alone. Leave it out, or answer “not yet”.");
        }
        if (byWhen != null && (!byWhen.isAfter(today) || byWhen.isAfter(today.plusYears(1)))) {
            throw new Invalid("byWhen", "Choose a day that is still to come, within a year.");
        }
    }

    /** Only the id: what somebody wrote must not find its way into a log. */
    @Override
    public String toString() {
        return "Answer saying " + clientMutationId;
    }
}
