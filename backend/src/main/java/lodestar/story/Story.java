package lodestar.story;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import lodestar.people.StoryPiece;

/**
 * Everything there is of one young person.
 *
 * @param name what they are called
 * @param reference what the council calls them
 * @param things oldest first
 */
record Story(Instant takenAt, String council, String name, LocalDate dateOfBirth, String reference, List<Told> things) {

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
