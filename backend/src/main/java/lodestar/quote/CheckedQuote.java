package lodestar.quote;

import java.util.UUID;
import lodestar.vault.DataKey;
import org.jspecify.annotations.Nullable;

/**
 * An offer that holds, with the check that holds: for those who check, and for what is shown to others.
 *
 * @param check none while nobody checked it
 */
record CheckedQuote(QuoteWord word, @Nullable QuoteCheck check) {

    CheckedQuote opened(DataKey key) {
        return new CheckedQuote(word.opened(key), check == null ? null : check.opened(key));
    }

    UUID sayingId() {
        return word.sayingId();
    }

    /** As they were offered. */
    String offered() {
        var words = word.words();
        return words == null ? "" : words.text();
    }

    /** As they are shown; none while nobody released them. */
    @Nullable
    String shown() {
        return check == null || check.words() == null ? null : check.words().text();
    }

    /** Only which. */
    @Override
    public String toString() {
        return word.toString();
    }
}
