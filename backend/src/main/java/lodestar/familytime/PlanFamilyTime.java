package lodestar.familytime;

import java.time.LocalDate;
import java.util.UUID;
import lodestar.kernel.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What a worker or a manager sends to plan a time for a day ({@code PlanFamilyTimeInput}).
 *
 * @param words where, when and who takes them
 */
record PlanFamilyTime(
        UUID clientMutationId,
        String youngPersonId,
        UUID wishId,
        LocalDate day,
        @Nullable String words) {

    PlanFamilyTime {
        words = Texts.optional("words", words, AskFamilyTime.LONGEST_WORDS);
    }

    /** Only the id. */
    @Override
    public String toString() {
        return "Plan family time " + clientMutationId;
    }
}
