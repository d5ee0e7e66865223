package lodestar.star;

import java.util.List;
import java.util.Set;
import lodestar.access.Actor;
import lodestar.kernel.PersonId;
import lodestar.people.Someone;

/** What is told that a young person gave a star, in the transaction that keeps it: both happen, or neither. */
public interface ToldOfStars {

    /**
     * Told while the transaction is open. It may be told again when the database asks for the work to be begun anew.
     *
     * @param reading with its words open, as it was sent
     * @param hiddenFrom those who may not see it
     */
    void given(Actor actor, Someone about, Reading reading, List<Rating> ratings, Set<PersonId> hiddenFrom);
}
