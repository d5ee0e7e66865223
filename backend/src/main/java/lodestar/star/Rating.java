package lodestar.star;

import java.util.UUID;
import lodestar.kernel.CouncilId;
import lodestar.kernel.DomainError.Invalid;
import lodestar.vault.DataKey;
import lodestar.vault.Words;
import org.jspecify.annotations.Nullable;

/**
 * One area in a reading: a step or a non-answer, with own words.
 *
 * @param area code of the area in the star's words
 * @param step 1 to 5, 5 always better; none when it was not answered with a step
 */
public record Rating(
        CouncilId councilId,
        UUID readingId,
        String area,
        @Nullable Integer step,
        @Nullable NonAnswer nonAnswer,
        @Nullable Words words) {

    static final int LOWEST = 1;
    static final int HIGHEST = 5;
    private static final String WORDS = "rating.words";

    public Rating {
        if (step != null && (step < LOWEST || step > HIGHEST)) {
            throw new Invalid("step", "Choose a step from %d to %d.".formatted(LOWEST, HIGHEST));
        }
        if ((step == null) == (nonAnswer == null)) {
            throw new Invalid("ratings", "Each area takes one answer: a step, or why there is none.");
        }
    }

    Rating opened(DataKey key) {
        return with(key.open(words, WORDS, place()));
    }

    Rating sealed(DataKey key) {
        return with(key.seal(words, WORDS, place()));
    }

    private Rating with(@Nullable Words other) {
        return new Rating(councilId, readingId, area, step, nonAnswer, other);
    }

    private String place() {
        return "%s/%s".formatted(readingId, area);
    }

    /** Only where it is: what somebody said must not find its way into a log. */
    @Override
    public String toString() {
        return "Rating " + place();
    }
}
