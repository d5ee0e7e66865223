package lodestar.vault;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's own words: sealed while they are in the database, plain once opened for somebody who may read them.
 *
 * <p>Neither shows its text in {@code toString}: what somebody said must not find its way into a log.
 */
public sealed interface Words {

    /** Words that somebody may read. */
    record Plain(String text) implements Words {
        @Override
        public String toString() {
            return "words";
        }
    }

    /** Words as the database holds them. */
    record Sealed(byte[] bytes) implements Words {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Sealed(byte[] theirs) && Arrays.equals(bytes, theirs);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(bytes);
        }

        @Override
        public String toString() {
            return "sealed words";
        }
    }

    static @Nullable Words of(@Nullable String text) {
        return text == null ? null : new Plain(text);
    }

    /** The text; asking it of sealed words is a mistake of ours. */
    default String text() {
        return switch (this) {
            case Plain(String text) -> text;
            case Sealed _ -> throw new IllegalStateException("These words are still sealed.");
        };
    }
}
