package lodestar.looks;

import java.util.EnumSet;
import java.util.Set;
import lodestar.access.Actor;
import lodestar.access.Circle;
import lodestar.access.Role;
import lodestar.access.Tie;
import lodestar.kernel.PersonId;
import lodestar.people.Someone;
import org.jspecify.annotations.Nullable;

/**
 * A record opened in an emergency as one actor finds it.
 *
 * @param glass with its words opened
 * @param reference what the council calls the young person; the name is not for everybody who is told
 * @param who opened it, by name
 * @param role what they opened it as
 * @param person who they are, whatever they are here as
 * @param theirManager who manages them
 * @param managed the actor manages somebody who supports the young person
 */
record OpenedGlass(
        Glass glass,
        String reference,
        String who,
        Role role,
        PersonId person,
        @Nullable PersonId theirManager,
        boolean managed) {

    /** With the name as it stands on the young person's own screen. */
    OpenedGlass calledBy(Someone me) {
        return new OpenedGlass(glass, reference, me.calls(person, who), role, person, theirManager, managed);
    }

    /** What the actor is to it when it is about ending it: whoever opened it, and the managers of either side. */
    Circle toEnd(Actor actor) {
        var ties = toTell(actor).ties();
        if (glass.accountId().equals(actor.accountId())) {
            ties.add(Tie.SELF);
        }
        if (actor.person().equals(theirManager)) {
            ties.add(Tie.MANAGES);
        }
        return new Found(glass.youngPersonId(), ties);
    }

    /** The same when it is about telling the young person. */
    Circle toTell(Actor actor) {
        return new Found(
                glass.youngPersonId(), managed ? EnumSet.of(Tie.COUNCIL, Tie.MANAGES) : EnumSet.of(Tie.COUNCIL));
    }

    /** Whether this very person opened it, in this role or in another. */
    boolean isOpenedBy(Actor actor) {
        return person.equals(actor.person());
    }

    private record Found(PersonId youngPersonId, Set<Tie> ties) implements Circle {}

    /** Only the id. */
    @Override
    public String toString() {
        return "Opened " + glass;
    }
}
