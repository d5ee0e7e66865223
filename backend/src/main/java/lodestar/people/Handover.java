package lodestar.people;

import java.time.Instant;
import java.util.UUID;
import lodestar.kernel.CouncilId;
import lodestar.kernel.PersonId;
import lodestar.vault.DataKey;
import lodestar.vault.Words;
import org.jspecify.annotations.Nullable;

/**
 * One handing over of a young person from a worker to another.
 *
 * @param endedLinkId the support link that ended with it
 * @param beganLinkId the one that began with it
 * @param byId the manager who handed them over
 * @param reason why, as it was told to the young person
 */
public record Handover(
        CouncilId councilId,
        PersonId youngPersonId,
        UUID id,
        UUID endedLinkId,
        UUID beganLinkId,
        PersonId byId,
        @Nullable Words reason,
        Instant handedAt) {

    private static final String REASON = "handover.reason";

    Handover opened(DataKey key) {
        return with(reason(key, id, reason));
    }

    Handover sealed(DataKey key) {
        return with(key.seal(reason, REASON, id));
    }

    /** The reason alone, for whoever finds it beside something else. */
    public static @Nullable Words reason(DataKey key, UUID id, @Nullable Words words) {
        return key.open(words, REASON, id);
    }

    /** Once it is opened. */
    public String text() {
        return reason == null ? "" : reason.text();
    }

    private Handover with(@Nullable Words other) {
        return new Handover(councilId, youngPersonId, id, endedLinkId, beganLinkId, byId, other, handedAt);
    }

    /** Only the id. */
    @Override
    public String toString() {
        return "Handover " + id;
    }
}
