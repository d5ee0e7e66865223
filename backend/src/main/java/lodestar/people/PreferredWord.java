package lodestar.people;

import java.time.Instant;
import java.util.UUID;
import lodestar.kernel.CouncilId;
import lodestar.kernel.PersonId;
import lodestar.vault.DataKey;
import lodestar.vault.Words;
import org.jspecify.annotations.Nullable;

/**
 * One version of a young person's own word for a person, a place or a thing.
 *
 * @param thingId the helper or the home it is for; otherwise an id made by the phone
 * @param version 1 for the first
 * @param word none when it was taken off the list
 * @param about what they say about them, if anything
 * @param picture the drawn one they chose, if any
 */
public record PreferredWord(
        CouncilId councilId,
        PersonId youngPersonId,
        UUID thingId,
        int version,
        Kind kind,
        @Nullable Words word,
        @Nullable Words about,
        @Nullable Picture picture,
        Instant writtenAt) {

    /** The longest word; the column holds that many letters of any alphabet, sealed. */
    public static final int LONGEST = 60;

    private static final String WORD = "preferred_word.word";
    private static final String ABOUT = "preferred_word.about";

    /** What a word is for. */
    public enum Kind {
        /** Somebody who supports them, or did. */
        HELPER,
        BROTHER_OR_SISTER,
        /** Anybody else of their family. */
        FAMILY,
        FRIEND,
        ADVOCATE,
        INDEPENDENT_VISITOR,
        SOMEBODY,
        /** A home they live or lived in. */
        HOME,
        PLACE,
        THING;

        /** Whether it stands for somebody or something the council knows, so that its id is not the phone's to make. */
        public boolean isKnown() {
            return this == HELPER || this == HOME;
        }
    }

    public PreferredWord opened(DataKey key) {
        return with(key.open(word, WORD, place()), key.open(about, ABOUT, place()));
    }

    public PreferredWord sealed(DataKey key) {
        return with(key.seal(word, WORD, place()), key.seal(about, ABOUT, place()));
    }

    /** The word alone, out of the database. */
    static String open(DataKey key, byte[] bytes, UUID thing, int version) {
        return java.util.Objects.requireNonNull(key.open(new Words.Sealed(bytes), WORD, place(thing, version)))
                .text();
    }

    public boolean isGone() {
        return word == null;
    }

    private PreferredWord with(@Nullable Words newWord, @Nullable Words newAbout) {
        return new PreferredWord(
                councilId, youngPersonId, thingId, version, kind, newWord, newAbout, picture, writtenAt);
    }

    private String place() {
        return place(thingId, version);
    }

    private static String place(UUID thing, int version) {
        return "%s/%d".formatted(thing, version);
    }

    /** Only where it is: what somebody calls whom must not find its way into a log. */
    @Override
    public String toString() {
        return "Preferred word " + place();
    }
}
