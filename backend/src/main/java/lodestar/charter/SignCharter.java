package lodestar.charter;

import java.util.UUID;
import lodestar.kernel.Texts;
import org.jspecify.annotations.Nullable;

/** What is sent to sign a version for oneself, or to take that back ({@code SignCharterInput}). */
record SignCharter(
        UUID clientMutationId,
        int version,
        boolean signed,
        @Nullable String organisation) {

    static final int LONGEST = 80;

    SignCharter {
        organisation = Texts.optional("organisation", organisation, LONGEST);
    }
}
