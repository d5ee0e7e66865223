package lodestar.promise;

import lodestar.kernel.DomainError.Invalid;
import lodestar.kernel.Texts;
import org.jspecify.annotations.Nullable;

/** Words that tell young people what was done, or why not: a sentence and no single word. */
final class PlainReason {

    static final int LONGEST = 500;
    private static final int FEWEST_WORDS = 3;

    private PlainReason() {}

    static String required(@Nullable String words, String whenMissing) {
        var tidy = Texts.required("words", words, LONGEST, whenMissing);
        if (tidy.split("\\s+").length < FEWEST_WORDS) {
            throw new Invalid("words", "Write a whole sentence: those whose words this answers will read it.");
        }
        return tidy;
    }
}
