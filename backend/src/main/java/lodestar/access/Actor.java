package lodestar.access;

import java.time.Instant;
import java.util.UUID;
import lodestar.kernel.CouncilId;
import lodestar.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Who is asking: one account of one council, in one role; made once per request.
 *
 * @param council whose data they may ask about; nothing of another council is ever there for them
 * @param accountId the account they signed in to
 * @param person the young person or helper they are
 * @param role what they are here as
 * @param deviceId the phone of theirs they are on; none for staff, and none on a phone that is not theirs
 * @param cameInAt when they showed who they are
 */
public record Actor(
        CouncilId council,
        UUID accountId,
        PersonId person,
        Role role,
        @Nullable UUID deviceId,
        Instant cameInAt) {}
