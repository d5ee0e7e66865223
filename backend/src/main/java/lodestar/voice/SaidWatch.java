package lodestar.voice;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import lodestar.access.Actor;
import lodestar.kernel.CouncilId;
import lodestar.people.Someone;

/**
 * Who must know at once what was said: told in the very transaction in which it is said, so that both happen or
 * neither. Safety fills it in.
 */
public interface SaidWatch {

    /**
     * Something was said: written words were sent, or the speaker checked what was written down of spoken ones. A
     * failure here keeps it from being said at all.
     *
     * @param speaker with the key to their words
     * @param saying with its words opened
     */
    void said(Actor actor, Someone speaker, Saying saying);

    /** Whether it stays where somebody is keeping the speaker safe, even when the speaker takes it back. */
    boolean keeps(Someone speaker, UUID saying);

    /** Which of these, of anybody in the council, stay in that way: one statement however many. */
    Set<UUID> listKept(CouncilId council, Collection<UUID> sayings);
}
