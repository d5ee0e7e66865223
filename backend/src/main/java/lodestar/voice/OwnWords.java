package lodestar.voice;

import java.nio.charset.StandardCharsets;
import java.text.BreakIterator;
import java.util.Locale;
import lodestar.kernel.DomainError.Invalid;

/** The length of what somebody says, counted as a person counts it: a flag or a family is one character. */
final class OwnWords {

    static final int LONGEST = 4_000;

    /** What the database has room for once it is sealed; ordinary words of any script never come near it. */
    private static final int MOST_BYTES = 60_000;

    private OwnWords() {}

    static String tidy(String field, String text, String whenMissing) {
        if (text.isBlank()) {
            throw new Invalid(field, whenMissing);
        }
        var tidy = text.strip();
        var length = characters(tidy);
        if (length > LONGEST) {
            throw new Invalid(
                    field,
                    "That is %,d characters. There is room for %,d. Please make it shorter."
                            .formatted(length, LONGEST));
        }
        if (tidy.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw new Invalid(field, "That is more than fits. Please say it in two parts.");
        }
        return tidy;
    }

    static int characters(String text) {
        var characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        int count = 0;
        while (characters.next() != BreakIterator.DONE) {
            count++;
        }
        return count;
    }
}
