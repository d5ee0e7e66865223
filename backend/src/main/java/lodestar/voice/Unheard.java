package lodestar.voice;

import java.time.Instant;
import java.util.Set;
import lodestar.access.Circle;
import lodestar.access.Tie;
import lodestar.kernel.PersonId;

/**
 * A young person from whom something waits that nobody is there to hear.
 *
 * @param reference what the council calls them
 * @param since when the oldest of it was said
 * @param ties by which the list was chosen
 */
record Unheard(PersonId youngPersonId, String reference, Instant since, Set<Tie> ties) implements Circle {

    /** Only the id. */
    @Override
    public String toString() {
        return "Unheard " + youngPersonId;
    }
}
