package lodestar.people;

import java.util.Set;
import lodestar.access.Circle;
import lodestar.access.Tie;
import lodestar.kernel.PersonId;
import lodestar.vault.DataKey;

/**
 * A young person as one actor finds them: who they are, what the actor is to them, and the key to their words.
 *
 * @param person with the name opened
 */
public record Someone(YoungPerson person, Set<Tie> ties, DataKey key) implements Circle {

    @Override
    public PersonId youngPersonId() {
        return person.id();
    }

    /** Whether the actor opened this record in an emergency a short while ago. */
    public boolean isOpenInEmergency() {
        return ties.contains(Tie.BREAK_GLASS);
    }

    /** Whether what is kept of them does not open: they stand in no list, and whoever opens them is told. */
    public boolean isSpoilt() {
        return key.isSpoilt();
    }
}
