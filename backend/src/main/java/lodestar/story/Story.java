package lodestar.story;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import lodestar.people.StoryPiece;
import org.jspecify.annotations.Nullable;

/**
 * Everything there is of one young person.
 *
 * @param name what they are called
 * @param reference what the council calls them
 * @param copy of a copy that the council put together; none where they took it themselves
 * @param things oldest first
 */
record Story(
        Instant takenAt,
        String council,
        String name,
        LocalDate dateOfBirth,
        String reference,
        @Nullable Copy copy,
        List<Told> things) {

    /**
     * What a copy says of itself.
     *
     * @param askedOn the day on which the council was asked
     * @param lookedThroughAt what came after is not in it
     */
    record Copy(LocalDate askedOn, Instant lookedThroughAt) {}

    /** Every recording in it. */
    Stream<StoryPiece.Sound> sounds() {
        return things.stream().flatMap(Story::sounds);
    }

    private static Stream<StoryPiece.Sound> sounds(Told told) {
        return Stream.concat(
                Stream.ofNullable(told.piece().sound()), told.within().stream().flatMap(Story::sounds));
    }

    /** Nothing of it. */
    @Override
    public String toString() {
        return "Story";
    }
}
