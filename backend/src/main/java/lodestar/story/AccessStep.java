package lodestar.story;

import java.time.Instant;
import java.util.UUID;
import lodestar.kernel.CouncilId;
import lodestar.kernel.PersonId;
import lodestar.vault.DataKey;
import lodestar.vault.Words;
import org.jspecify.annotations.Nullable;

/**
 * What came of a request for a copy; never changed, more of them follow.
 *
 * @param nth 1 for the first
 * @param openedBy who looked it through, so that the database holds that nobody agrees with themselves
 * @param words why
 * @param lookedThrough of {@code READY}, what was looked through: see {@link LookedThrough}
 */
record AccessStep(
        CouncilId councilId,
        UUID subjectAccessId,
        int nth,
        PersonId youngPersonId,
        What what,
        PersonId byId,
        PersonId openedBy,
        @Nullable Words words,
        @Nullable Words lookedThrough,
        Instant writtenAt) {

    private static final String WORDS = "subject_access_step.words";
    private static final String LOOKED_THROUGH = "subject_access_step.looked_through";

    /** What it is. */
    enum What {
        /** It takes two months more, and they were told why. */
        LONGER,
        /** Everything was looked through. */
        READY,
        /** The second person wants something done differently. */
        SENT_BACK,
        /** The second person agrees. */
        AGREED,
        HANDED_OVER,
        /** There will be no copy. */
        STOPPED;

        /** Whether somebody reads why. */
        boolean needsWords() {
            return this == LONGER || this == SENT_BACK || this == STOPPED;
        }

        /** Whether it takes the second person. */
        boolean takesAnother() {
            return this == SENT_BACK || this == AGREED;
        }
    }

    /** With the name of whoever took it. */
    record Line(AccessStep step, String by) {

        /** Nothing of it: names are nobody's in a log. */
        @Override
        public String toString() {
            return "Line";
        }
    }

    AccessStep opened(DataKey key) {
        return with(key.open(words, WORDS, row()), key.open(lookedThrough, LOOKED_THROUGH, row()));
    }

    AccessStep sealed(DataKey key) {
        return with(key.seal(words, WORDS, row()), key.seal(lookedThrough, LOOKED_THROUGH, row()));
    }

    private AccessStep with(@Nullable Words newWords, @Nullable Words newLookedThrough) {
        return new AccessStep(
                councilId,
                subjectAccessId,
                nth,
                youngPersonId,
                what,
                byId,
                openedBy,
                newWords,
                newLookedThrough,
                writtenAt);
    }

    private String row() {
        return "%s/%d".formatted(subjectAccessId, nth);
    }

    /** Only which. */
    @Override
    public String toString() {
        return "Access step " + row();
    }
}
