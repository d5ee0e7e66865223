package lodestar.access;

import java.util.Set;
import lodestar.kernel.PersonId;

/** One young person as one actor finds them: whose record it is, and what the actor is to them. People fills it in. */
public interface Circle {

    PersonId youngPersonId();

    Set<Tie> ties();

    /** Whether it is about something that the young person shares with the actor. */
    default boolean isShared() {
        return false;
    }
}
