package lodestar.people;

import java.util.List;
import java.util.Set;
import lodestar.access.Actor;

/**
 * What one feature keeps of a young person, as it stands in the story that they take away. Each feature tells its own,
 * so that nobody reads another's tables; a test asks of every table whose it is, so that no feature can be forgotten.
 */
public interface StoryPart {

    /** The tables it tells from. */
    Set<String> tables();

    /**
     * All of it, in any order, with a fixed number of statements.
     *
     * @param actor the young person themselves: the guard was asked
     */
    List<StoryPiece> tell(Actor actor, Someone me);
}
