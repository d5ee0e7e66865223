package lodestar.promise;

import java.time.Instant;
import java.util.UUID;
import lodestar.kernel.CouncilId;
import lodestar.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** A subject that several sayings share, named by somebody and never guessed. The name is about nobody. */
record Theme(CouncilId councilId, UUID id, String name, PersonId namedBy, Instant namedAt) {

    /**
     * With what the children in care council decided last.
     *
     * @param place 1 for what matters most; none where it has no place yet
     * @param onAgenda it is the one on the agenda of the panel
     */
    record InOrder(Theme theme, @Nullable Integer place, boolean onAgenda) {}

    /** Only which. */
    @Override
    public String toString() {
        return "Theme " + id;
    }
}
