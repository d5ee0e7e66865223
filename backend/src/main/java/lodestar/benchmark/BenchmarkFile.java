package lodestar.benchmark;

import java.time.Instant;
import java.util.UUID;
import lodestar.kernel.CouncilId;
import lodestar.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A file that was brought in; what it says of the same thing counts before what an earlier one said.
 *
 * @param number 1 for the council's first
 * @param publisher none for a list that holds no figures, as the next two
 */
record BenchmarkFile(
        CouncilId councilId,
        int number,
        UUID id,
        String sha256,
        Layout layout,
        @Nullable String publisher,
        @Nullable String title,
        @Nullable Integer published,
        PersonId broughtBy,
        Instant broughtAt) {}
