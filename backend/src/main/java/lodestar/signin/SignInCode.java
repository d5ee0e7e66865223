package lodestar.signin;

import java.time.Instant;
import java.util.UUID;
import lodestar.kernel.CouncilId;
import org.jspecify.annotations.Nullable;

/** One code that lets one account in: the finder names the row, the secret is kept only as a hash. */
record SignInCode(
        CouncilId councilId,
        String finder,
        UUID accountId,
        String secret,
        boolean oneUse,
        Instant madeAt,
        Instant endsAt,
        @Nullable Instant usedAt) {

    boolean worksAt(Instant now) {
        return now.isBefore(endsAt) && (!oneUse || usedAt == null);
    }

    /** Only the finder: the hash must not find its way into a log. */
    @Override
    public String toString() {
        return "Code " + finder;
    }
}
