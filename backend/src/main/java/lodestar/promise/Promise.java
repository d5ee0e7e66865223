package lodestar.promise;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import lodestar.kernel.CouncilId;
import lodestar.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What a named owner will do in answer to themes, for everybody to read. What came of it are its steps.
 *
 * @param owner the post that answers for it
 * @param ownerId the member of the panel who answers for it here, where one does
 */
record Promise(
        CouncilId councilId,
        UUID id,
        String what,
        OwnerKind ownerKind,
        String owner,
        @Nullable PersonId ownerId,
        Instant madeAt) {

    /** That it answers a theme. */
    record OfTheme(CouncilId councilId, UUID promiseId, UUID themeId) {}

    /**
     * That it serves a principle or a mission.
     *
     * @param which the name of the {@link Principle} or {@link Mission}
     */
    record Serves(CouncilId councilId, UUID promiseId, Frame frame, String which) {

        /** Which of the two. */
        enum Frame {
            PRINCIPLE,
            MISSION
        }

        static List<Serves> all(Promise promise, Collection<Principle> principles, Collection<Mission> missions) {
            return Stream.concat(
                            principles.stream().map(it -> of(promise, Frame.PRINCIPLE, it)),
                            missions.stream().map(it -> of(promise, Frame.MISSION, it)))
                    .toList();
        }

        private static Serves of(Promise promise, Frame frame, Enum<?> which) {
            return new Serves(promise.councilId(), promise.id(), frame, which.name());
        }
    }
}
