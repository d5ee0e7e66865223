package lodestar.looks;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * That a young person did not expect a look, when they said so, and whom it went to.
 *
 * @param lineId the audit line of the look they said it of
 */
record Unexpected(UUID lineId, Instant saidAt, List<To> told) {

    /**
     * Somebody it went to.
     *
     * @param seenAt when they said that they have seen it
     */
    record To(String name, @Nullable Instant seenAt) {

        /** That somebody was told is no secret; who, is for the screen alone. */
        @Override
        public String toString() {
            return "told";
        }
    }

    /** The same, said to others as well. */
    Unexpected and(Unexpected others) {
        return new Unexpected(
                lineId,
                saidAt,
                Stream.concat(told.stream(), others.told.stream()).toList());
    }
}
