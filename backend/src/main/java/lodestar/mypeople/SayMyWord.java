package lodestar.mypeople;

import java.util.Objects;
import java.util.UUID;
import lodestar.kernel.Texts;
import lodestar.people.Picture;
import lodestar.people.PreferredWord;
import org.jspecify.annotations.Nullable;

/**
 * What a young person sends to say their word for somebody or something ({@code SayMyWordInput}).
 *
 * @param word none takes it off the list; a helper stays on it, and may have a picture without a word
 * @param version the one that was on the screen; 0 when there was none
 */
record SayMyWord(
        UUID clientMutationId,
        UUID thingId,
        PreferredWord.Kind kind,
        @Nullable String word,
        @Nullable String about,
        @Nullable Picture picture,
        int version) {

    private static final int LONGEST_ABOUT = 500;

    SayMyWord {
        Objects.requireNonNull(kind);
        word = Texts.optional("word", word, PreferredWord.LONGEST);
        about = word == null ? null : Texts.optional("about", about, LONGEST_ABOUT);
        picture = word == null && !kind.isKnown() ? null : picture;
    }

    /** Only the id: what somebody calls whom must not find its way into a log. */
    @Override
    public String toString() {
        return "Say my word " + clientMutationId;
    }
}
