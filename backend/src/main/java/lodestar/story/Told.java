package lodestar.story;

import java.util.List;
import lodestar.people.StoryPiece;
import org.jspecify.annotations.Nullable;

/**
 * One thing of a story with the names of those in it, and with what is told within it.
 *
 * @param by who did it, by name; none where nobody is known
 * @param mine whether it was the young person themselves
 * @param within oldest first
 */
record Told(StoryPiece piece, @Nullable String by, boolean mine, List<StoryPiece.Line> lines, List<Told> within) {

    private static final String LOOK = "look";

    /** That somebody looked, which takes a line and no more. */
    boolean isLook() {
        return piece.kind().equals(LOOK);
    }

    /** Only which. */
    @Override
    public String toString() {
        return piece.toString();
    }
}
