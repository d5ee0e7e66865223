package lodestar.story;

import java.time.LocalDate;
import java.util.UUID;
import lodestar.kernel.Texts;

/** Somebody asked the council for a copy of everything about them ({@code OpenSubjectAccessInput}). */
record OpenSubjectAccess(UUID clientMutationId, String reference, LocalDate askedOn) {

    private static final int LONGEST_REFERENCE = 40;

    OpenSubjectAccess {
        reference = Texts.required(
                "reference", reference, LONGEST_REFERENCE, "Write the reference that the council has for them.");
    }

    /** Only the id. */
    @Override
    public String toString() {
        return "Open subject access " + clientMutationId;
    }
}
