package lodestar.looks;

import java.util.Arrays;
import java.util.Locale;
import lodestar.kernel.DomainError.Invalid;
import lodestar.kernel.Texts;
import org.jspecify.annotations.Nullable;

/** A reason that somebody else can judge: some length, and more than one word or one key pressed again and again. */
final class EmergencyReason {

    static final int SHORTEST = 20;
    static final int LONGEST = 1_000;

    private static final int FEWEST_WORDS = 3;
    private static final int FEWEST_LETTERS = 6;

    private EmergencyReason() {}

    /** The reason without needless blanks. */
    static String checked(String field, @Nullable String typed) {
        var blank = "Write the reason. It is shown to those who are told.";
        var reason = Texts.required(field, typed, LONGEST, blank).replaceAll("\\s+", " ");
        if (reason.codePointCount(0, reason.length()) < SHORTEST) {
            throw new Invalid(field, "Write the reason in at least %d characters.".formatted(SHORTEST));
        }
        if (isRepeat(reason.toLowerCase(Locale.ROOT))) {
            throw new Invalid(field, "Write the reason in a few words that somebody else can understand.");
        }
        return reason;
    }

    private static boolean isRepeat(String reason) {
        var words = Arrays.stream(reason.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .distinct()
                .count();
        var letters = reason.codePoints().filter(Character::isLetter).distinct().count();
        return words < FEWEST_WORDS || letters < FEWEST_LETTERS;
    }
}
