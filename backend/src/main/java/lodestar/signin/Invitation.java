package lodestar.signin;

import java.time.Instant;
import java.util.UUID;
import lodestar.kernel.CouncilId;
import org.jspecify.annotations.Nullable;

/** What lets one young person make one phone theirs: once, until its end, and only while there is no newer one. */
record Invitation(
        CouncilId councilId,
        UUID id,
        UUID accountId,
        String codeFinder,
        String codeSecret,
        String linkFinder,
        String linkSecret,
        Instant madeAt,
        Instant endsAt,
        @Nullable Instant usedAt,
        @Nullable Instant withdrawnAt) {

    /** The hash that what was shown has to fit. */
    String hashFor(Shown shown) {
        return shown.isLink() ? linkSecret : codeSecret;
    }

    /** Only the id: neither hash may find its way into a log. */
    @Override
    public String toString() {
        return "Invitation " + id;
    }
}
