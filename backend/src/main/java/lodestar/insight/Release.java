package lodestar.insight;

import java.time.Instant;
import java.util.UUID;
import lodestar.kernel.CouncilId;

/**
 * A closed quarter whose figures are released: reckoned once, and never again (S3).
 *
 * @param quarter number of the {@link Window}
 * @param fewestPeople the smallest group of which anything is shown, as it was set then
 */
record Release(CouncilId councilId, int quarter, UUID id, int fewestPeople, Instant releasedAt) {

    Window window() {
        return new Window(quarter);
    }
}
