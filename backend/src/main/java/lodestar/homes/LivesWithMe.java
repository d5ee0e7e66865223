package lodestar.homes;

import java.time.Instant;
import lodestar.kernel.CouncilId;
import lodestar.kernel.PersonId;
import lodestar.vault.DataKey;
import lodestar.vault.Words;
import org.jspecify.annotations.Nullable;

/**
 * Who else lives there, as the young person says it, and only if they like.
 *
 * @param words none once they took it away
 */
record LivesWithMe(
        CouncilId councilId,
        PersonId youngPersonId,
        int version,
        @Nullable Words words,
        Instant writtenAt) {

    private static final String WORDS = "lives_with_me.words";

    LivesWithMe opened(DataKey key) {
        return with(key.open(words, WORDS, place()));
    }

    LivesWithMe sealed(DataKey key) {
        return with(key.seal(words, WORDS, place()));
    }

    String text() {
        return words == null ? "" : words.text();
    }

    private LivesWithMe with(@Nullable Words other) {
        return new LivesWithMe(councilId, youngPersonId, version, other, writtenAt);
    }

    private String place() {
        return "%s/%d".formatted(youngPersonId, version);
    }

    /** Only where it is. */
    @Override
    public String toString() {
        return "Lives with me " + place();
    }
}
