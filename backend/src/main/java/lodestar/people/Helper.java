package lodestar.people;

import java.time.Instant;
import lodestar.kernel.CouncilId;
import lodestar.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Anybody on the side of young people: a worker, a carer, an advocate, a panel member.
 *
 * @param reference {@code SW_ID} in the council's return, for social workers
 * @param managerId the helper who manages this one
 */
public record Helper(
        CouncilId councilId,
        PersonId id,
        String name,
        @Nullable String reference,
        @Nullable PersonId managerId,
        Instant madeAt) {

    /** Only the id. */
    @Override
    public String toString() {
        return "Helper " + id;
    }
}
