package lodestar.looks;

import java.time.Instant;
import java.util.UUID;
import lodestar.access.Role;
import lodestar.kernel.CouncilId;
import lodestar.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One thing that one person must be told.
 *
 * @param personId who is told, and {@code role} as what
 * @param accountId who did what it is about
 * @param aboutId the glass, the audit line of the look, the handing over, the letter, or the request
 * @param happenedAt when they did it
 * @param seenAt when the one who is told said that they have seen it
 */
record Notice(
        CouncilId councilId,
        UUID id,
        PersonId personId,
        Role role,
        Kind kind,
        PersonId youngPersonId,
        UUID accountId,
        UUID aboutId,
        Instant happenedAt,
        Instant madeAt,
        @Nullable Instant seenAt) {

    /** What it is that must be told. */
    enum Kind {
        /** A record was opened in an emergency. */
        EMERGENCY,
        /** A young person did not expect that somebody looked. */
        NOT_EXPECTED,
        /** A young person has another worker from now on. */
        HANDED_OVER,
        /** A worker wrote a letter to a young person after a visit. */
        LETTER,
        /** A copy of everything about a young person was asked for. */
        COPY_ASKED
    }
}
