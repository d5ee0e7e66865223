package lodestar.safety;

import java.time.Instant;
import java.util.UUID;
import lodestar.kernel.CouncilId;
import lodestar.kernel.PersonId;
import lodestar.vault.DataKey;
import lodestar.vault.Words;
import org.jspecify.annotations.Nullable;

/**
 * One time that a young person may not be safe: what a human must take up and only a human may close.
 *
 * @param causeId the reading or the saying it was made for; for help that was asked for, the concern itself
 * @param raisedBy the account it came from
 * @param signs what it may be a sign of, a word each
 * @param words what was said, kept here too, since taking it back does not take it out of a concern
 */
record Concern(
        CouncilId councilId,
        UUID id,
        PersonId youngPersonId,
        ConcernCause cause,
        UUID causeId,
        UUID raisedBy,
        @Nullable Integer phraseVersion,
        @Nullable Words signs,
        @Nullable Words words,
        Instant raisedAt) {

    private static final String SIGNS = "concern.signs";
    private static final String WORDS = "concern.words";

    Concern opened(DataKey key) {
        return with(key.open(signs, SIGNS, id), key.open(words, WORDS, id));
    }

    Concern sealed(DataKey key) {
        return with(key.seal(signs, SIGNS, id), key.seal(words, WORDS, id));
    }

    private Concern with(@Nullable Words otherSigns, @Nullable Words otherWords) {
        return new Concern(
                councilId,
                id,
                youngPersonId,
                cause,
                causeId,
                raisedBy,
                phraseVersion,
                otherSigns,
                otherWords,
                raisedAt);
    }

    /** Only the id. */
    @Override
    public String toString() {
        return "Concern " + id;
    }
}
