package lodestar.news;

import java.time.Instant;
import java.util.UUID;
import lodestar.kernel.CouncilId;
import lodestar.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One step that somebody else took with what a young person said.
 *
 * @param number of the step
 * @param tellAt from when the young person is told
 * @param seenAt when they had it before them
 */
record News(
        CouncilId councilId,
        UUID sayingId,
        int number,
        PersonId youngPersonId,
        Instant happenedAt,
        Instant tellAt,
        @Nullable Instant seenAt) {

    /**
     * A step with what the young person is told of it.
     *
     * @param what the kind of step
     * @param who whoever took it, by name
     */
    record Item(News news, String what, String who) {

        /** Nothing of it: names are nobody's in a log. */
        @Override
        public String toString() {
            return news.toString();
        }
    }
}
