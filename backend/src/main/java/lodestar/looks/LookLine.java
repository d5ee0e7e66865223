package lodestar.looks;

import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;
import lodestar.access.Role;
import lodestar.audit.Why;
import lodestar.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One line of the audit in which somebody read a young person's things.
 *
 * @param who by name; none for what was done on the council's own machine
 * @param glass the emergency they read it in
 */
record LookLine(
        UUID id,
        Instant at,
        UUID accountId,
        @Nullable Role role,
        String action,
        Why why,
        @Nullable PersonId person,
        @Nullable String who,
        @Nullable Glass glass) {

    /** Where two emergencies touch, what was read belongs to the one begun later: it comes first of a line's two. */
    static final Comparator<LookLine> NEWEST_FIRST = Comparator.comparing(LookLine::at)
            .thenComparing(LookLine::id)
            .thenComparing(
                    line -> line.glass() == null ? Instant.MIN : line.glass().openedAt())
            .reversed();

    /** Lines of different kinds never belong to one look. */
    Object kind() {
        return new Kind(accountId, why, glass == null ? null : glass.id());
    }

    private record Kind(UUID accountId, Why why, @Nullable UUID glassId) {}

    /** Only the id. */
    @Override
    public String toString() {
        return "Look line " + id;
    }
}
