package lodestar.people;

import java.util.Set;
import lodestar.access.Circle;
import lodestar.access.Tie;
import lodestar.kernel.PersonId;

/**
 * One thing of a young person's that is theirs to share, as one actor finds it.
 *
 * @param isShared whether the young person shares it with the actor; a tie is needed besides
 */
public record Shared(Someone someone, boolean isShared) implements Circle {

    @Override
    public PersonId youngPersonId() {
        return someone.youngPersonId();
    }

    @Override
    public Set<Tie> ties() {
        return someone.ties();
    }
}
