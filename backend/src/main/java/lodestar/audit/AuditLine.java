package lodestar.audit;

import java.time.Instant;
import java.util.UUID;
import lodestar.kernel.CouncilId;
import lodestar.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One thing somebody did, or was kept from doing: ids, never content.
 *
 * @param why what made it allowed; none when it was refused
 */
record AuditLine(
        CouncilId councilId,
        UUID id,
        Instant at,
        UUID accountId,
        String role,
        String action,
        @Nullable PersonId youngPersonId,
        boolean allowed,
        @Nullable Why why,
        UUID requestId) {}
