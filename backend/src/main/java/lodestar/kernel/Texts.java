package lodestar.kernel;

import org.jspecify.annotations.Nullable;

/** Rules for written words: blank means nothing, and too long is said before anything is cut. */
public final class Texts {

    private Texts() {}

    /** The words without blanks around them; none when there is nothing but blanks. Length is counted in characters. */
    public static @Nullable String optional(String field, @Nullable String text, int longest) {
        if (text == null || text.isBlank()) {
            return null;
        }
        var tidy = text.strip();
        var length = tidy.codePointCount(0, tidy.length());
        if (length > longest) {
            throw new DomainError.Invalid(
                    field,
                    "That is %,d characters. There is room for %,d. Please make it shorter."
                            .formatted(length, longest));
        }
        return tidy;
    }

    /** As {@link #optional}, but there must be something. */
    public static String required(String field, @Nullable String text, int longest, String whenMissing) {
        var tidy = optional(field, text, longest);
        if (tidy == null) {
            throw new DomainError.Invalid(field, whenMissing);
        }
        return tidy;
    }
}
