package lodestar.looks;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import lodestar.kernel.CouncilId;
import lodestar.kernel.PersonId;
import lodestar.vault.DataKey;
import lodestar.vault.Words;
import org.jspecify.annotations.Nullable;

/**
 * One young person's record opened in an emergency by one account, which has no other tie to them.
 *
 * @param reason why it had to be opened; none once the young person's key was destroyed
 * @param notSafe why the young person could not be told at once
 * @param endedAt when somebody ended it before its time
 * @param toldAt when the young person was told; none while it is not safe
 */
record Glass(
        CouncilId councilId,
        UUID id,
        PersonId youngPersonId,
        UUID accountId,
        @Nullable Words reason,
        @Nullable Words notSafe,
        Instant openedAt,
        Instant endsAt,
        @Nullable Instant endedAt,
        @Nullable UUID endedBy,
        @Nullable Instant toldAt,
        @Nullable UUID toldBy) {

    static final Duration LONGEST = Duration.ofMinutes(60);

    private static final String REASON = "glass.reason";
    private static final String NOT_SAFE = "glass.not_safe";

    boolean isOpen(Instant now) {
        return endedAt == null && now.isBefore(endsAt);
    }

    Glass opened(DataKey key) {
        return withWords(key.open(reason, REASON, id), key.open(notSafe, NOT_SAFE, id));
    }

    Glass sealed(DataKey key) {
        return withWords(key.seal(reason, REASON, id), key.seal(notSafe, NOT_SAFE, id));
    }

    /** As it is known when nobody can read its words any more. */
    Glass withoutWords() {
        return withWords(null, null);
    }

    private Glass withWords(@Nullable Words why, @Nullable Words whyNotSafe) {
        return new Glass(
                councilId,
                id,
                youngPersonId,
                accountId,
                why,
                whyNotSafe,
                openedAt,
                endsAt,
                endedAt,
                endedBy,
                toldAt,
                toldBy);
    }

    /** Only the id. */
    @Override
    public String toString() {
        return "Glass " + id;
    }
}
