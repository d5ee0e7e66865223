package lodestar.story;

import java.time.Instant;
import java.util.UUID;
import lodestar.kernel.CouncilId;
import lodestar.kernel.PersonId;
import lodestar.vault.DataKey;
import lodestar.vault.Words;
import org.jspecify.annotations.Nullable;

/**
 * Something that is left out of a copy, and why.
 *
 * @param thingId which thing of the story
 * @param place where in it: see {@link Place}
 * @param words the words that are left out there, wherever they stand; none for all of it
 */
record LeftOut(
        CouncilId councilId,
        UUID subjectAccessId,
        UUID id,
        PersonId youngPersonId,
        UUID thingId,
        String place,
        @Nullable Words words,
        Because because,
        Instant writtenAt) {

    private static final String WORDS = "left_out.words";

    /** The exemptions of the Data Protection Act 2018 that a copy of a care record may need. */
    enum Because {
        /** Schedule 2, Part 3, paragraph 16. */
        OTHER_PERSON("it is about somebody else"),
        /** Schedule 3, Part 3, paragraph 11. */
        SERIOUS_HARM("reading it could do serious harm"),
        /** Schedule 2, Part 1, paragraph 2. */
        CRIME("a crime may have to be prevented or found out"),
        /** Schedule 2, Part 4, paragraph 19. */
        LEGAL_ADVICE("it is between the council and its lawyers");

        private final String inWords;

        Because(String inWords) {
            this.inWords = inWords;
        }

        /** What stands in the copy in its place. */
        String mark() {
            return "[Left out: %s]".formatted(inWords);
        }
    }

    LeftOut opened(DataKey key) {
        return with(key.open(words, WORDS, id));
    }

    LeftOut sealed(DataKey key) {
        return with(key.seal(words, WORDS, id));
    }

    private LeftOut with(@Nullable Words newWords) {
        return new LeftOut(councilId, subjectAccessId, id, youngPersonId, thingId, place, newWords, because, writtenAt);
    }

    /** Only which. */
    @Override
    public String toString() {
        return "Left out " + id;
    }
}
