package lodestar.looks;

import java.util.UUID;
import lodestar.kernel.DomainError.Invalid;
import lodestar.vault.Words;
import org.jspecify.annotations.Nullable;

/**
 * What is sent to open a record in an emergency ({@code BreakGlassInput}): whose, by the council's reference or by id,
 * and why.
 *
 * @param notSafe why the young person cannot be told at once; only for {@link Tell#LATER}
 */
record BreakGlass(
        UUID clientMutationId,
        @Nullable String reference,
        @Nullable String youngPersonId,
        String reason,
        Tell tellYoungPerson,
        @Nullable String notSafe) {

    /** When the young person is told. */
    enum Tell {
        NOW,
        LATER
    }

    /** The same with reasons that somebody else can judge; asked before it is looked up whose record it is. */
    BreakGlass checked() {
        if (youngPersonId == null && (reference == null || reference.isBlank())) {
            throw new Invalid("reference", "Type the council's reference of the young person.");
        }
        return new BreakGlass(
                clientMutationId,
                reference == null ? null : reference.strip(),
                youngPersonId,
                EmergencyReason.checked("reason", reason),
                tellYoungPerson,
                tellYoungPerson == Tell.LATER ? EmergencyReason.checked("notSafe", notSafe) : null);
    }

    @Nullable
    Words notSafeYet() {
        return Words.of(notSafe);
    }

    /** Only the id: the reason speaks of somebody. */
    @Override
    public String toString() {
        return "Break glass " + clientMutationId;
    }
}
