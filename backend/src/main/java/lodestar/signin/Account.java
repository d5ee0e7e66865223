package lodestar.signin;

import java.time.Instant;
import java.util.UUID;
import lodestar.access.Actor;
import lodestar.access.Role;
import lodestar.kernel.CouncilId;
import lodestar.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** One person here in one role. */
record Account(
        CouncilId councilId,
        UUID id,
        Role role,
        PersonId personId,
        Instant madeAt,
        @Nullable Instant endedAt) {

    Actor actor(Session session) {
        return new Actor(councilId, id, personId, role, session.deviceId(), session.madeAt());
    }
}
