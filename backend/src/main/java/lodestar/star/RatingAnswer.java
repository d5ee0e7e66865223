package lodestar.star;

import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import lodestar.kernel.CouncilId;
import lodestar.kernel.DomainError.Invalid;
import lodestar.kernel.Texts;
import lodestar.vault.Words;
import org.jspecify.annotations.Nullable;

/** One area as it is sent ({@code RatingInput}). */
record RatingAnswer(
        String area,
        @Nullable Integer step,
        @Nullable NonAnswer nonAnswer,
        @Nullable String words) {

    private static final int LONGEST = 2_000;

    RatingAnswer {
        words = Texts.optional("words", words, LONGEST);
    }

    Rating of(CouncilId council, UUID reading) {
        return new Rating(council, reading, area, step, nonAnswer, Words.of(words));
    }

    /** The ratings of one reading: at least one, each area once, each an area of the star. */
    static List<Rating> all(List<RatingAnswer> answers, StarTemplate template, CouncilId council, UUID reading) {
        if (answers.isEmpty()) {
            throw new Invalid("ratings", "Answer at least one area before you send it.");
        }
        var seen = new HashSet<String>();
        for (var answer : answers) {
            if (!template.has(answer.area())) {
                throw new Invalid("ratings", "One of the areas is not on this star. Please load the page again.");
            }
            if (!seen.add(answer.area())) {
                throw new Invalid("ratings", "Each area can be answered once. Choose one answer for each.");
            }
        }
        return answers.stream().map(answer -> answer.of(council, reading)).toList();
    }

    /** Only the area: what somebody said must not find its way into a log. */
    @Override
    public String toString() {
        return "Answer on " + area;
    }
}
