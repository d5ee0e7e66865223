package lodestar.charter;

import java.time.Instant;
import lodestar.access.Role;
import lodestar.kernel.CouncilId;
import lodestar.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's word on one version; their newest counts.
 *
 * @param number 1 for their first word on this version
 * @param signed they signed, or took it back
 * @param organisation the partner they sign for; none for the council
 */
record Signature(
        CouncilId councilId,
        int charter,
        PersonId helperId,
        int number,
        boolean signed,
        Role role,
        @Nullable String organisation,
        Instant signedAt) {

    /** With the name that it is shown under. */
    record Named(Signature signature, String name) {

        /** Only of which version. */
        @Override
        public String toString() {
            return "Signature of charter " + signature.charter();
        }
    }
}
