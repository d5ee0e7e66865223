package lodestar.safety;

import java.util.Set;
import lodestar.access.Actor;
import lodestar.access.Circle;
import lodestar.access.Tie;
import lodestar.kernel.PersonId;

/** The young person of a concern in a list, with the tie by which the list was chosen. */
record Listed(PersonId youngPersonId, Set<Tie> ties) implements Circle {

    static Listed to(Actor actor, SeenConcern seen) {
        var tie = switch (actor.role()) {
            case PRACTITIONER -> Tie.SUPPORTS;
            case MANAGER -> Tie.MANAGES;
            case YOUNG_PERSON,
                    CARER,
                    SAFEGUARDING_LEAD,
                    PARTICIPATION_LEAD,
                    PANEL_MEMBER,
                    RECORDS_OFFICER,
                    ADMINISTRATOR -> Tie.COUNCIL;
        };
        return new Listed(seen.youngPersonId(), Set.of(tie));
    }
}
