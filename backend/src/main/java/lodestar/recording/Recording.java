package lodestar.recording;

import java.time.Instant;
import java.util.UUID;
import lodestar.kernel.CouncilId;
import lodestar.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One recording in a young person's record: their own voice, or a worker's who dictates about them. The sound itself
 * lies sealed with the storage.
 *
 * @param speakerId whose voice it is
 * @param sayingId what was said with it; none while nothing is
 * @param mediaType of the file we wrote, never what somebody said it is
 * @param length its bytes, before they are sealed
 * @param keptAt when its sound was whole with the storage
 * @param goesAt when its sound is taken away; none while it is wanted
 */
record Recording(
        CouncilId councilId,
        UUID id,
        PersonId youngPersonId,
        PersonId speakerId,
        @Nullable UUID sayingId,
        String mediaType,
        int length,
        int millis,
        Instant madeAt,
        @Nullable Instant keptAt,
        @Nullable Instant goesAt,
        @Nullable Instant goneAt) {

    /** When what was taken back goes that somebody still has to listen to: not before they let it go. */
    static final Instant HELD = Instant.parse("9000-01-01T00:00:00Z");

    /** One that was said and is to go was taken back, whenever it goes. */
    boolean canBePlayed(Instant now) {
        var wanted = goesAt == null || sayingId == null && goesAt.isAfter(now);
        return keptAt != null && goneAt == null && wanted;
    }

    /** It is a worker's voice, and for that worker alone. */
    boolean isDictated() {
        return !speakerId.equals(youngPersonId);
    }

    boolean isBy(PersonId person) {
        return speakerId.equals(person);
    }

    /** Its sound is still there, whoever may hear it. */
    boolean isThere() {
        return keptAt != null && goneAt == null && (goesAt == null || goesAt.equals(HELD));
    }

    /** Where its sound lies with the storage. */
    String key() {
        return "%s/%s".formatted(councilId, id);
    }
}
