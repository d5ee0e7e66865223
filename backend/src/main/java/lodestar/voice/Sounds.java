package lodestar.voice;

import java.util.Optional;
import java.util.UUID;
import lodestar.people.Someone;

/**
 * Whoever keeps the sound of what is said out loud. It is told within the transaction in which something happens, so
 * that both happen or neither.
 */
public interface Sounds {

    /**
     * From now on this recording is the sound of that saying, and waits to be written down.
     *
     * @throws lodestar.kernel.DomainError.NotFound when the speaker has no such recording, or said something else with
     *     it
     */
    void said(Someone speaker, UUID recording, UUID saying);

    /** What a machine heard in it, while nothing is written down nothing. */
    Optional<String> heard(Someone speaker, UUID saying);

    /** The speaker chose anew who may hear it: whoever it is, it may be something that nobody could write down. */
    void sharedAnew(Someone speaker, UUID saying);

    /** The speaker took it back: its sound goes, and so does what a machine heard in it. */
    void takenBack(Someone speaker, UUID saying);
}
