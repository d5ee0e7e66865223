package lodestar.records;

import java.time.Instant;
import lodestar.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One line of the audit as a records officer reads it: who did what about whom, and never what it said.
 *
 * @param youngPersonId none when it was about nobody, or about an id that is nobody's in this council
 * @param action the row of the access matrix, or the command
 * @param why what made it allowed; none when it was refused
 * @param who the name of a helper; none for a young person and for a command
 */
record AuditEntry(
        long number,
        Instant at,
        String role,
        String action,
        @Nullable PersonId youngPersonId,
        boolean allowed,
        @Nullable String why,
        @Nullable String who) {

    /** Only its place. */
    @Override
    public String toString() {
        return "Audit entry " + number;
    }
}
