package lodestar.voice;

import lodestar.kernel.PersonId;
import lodestar.people.Someone;
import lodestar.people.Supporter;

/**
 * Somebody whom the young person named to hear something.
 *
 * @param kind what they were to the young person then
 * @param around whether they are that still
 * @param unheard whether it waits and neither they nor anybody else is there to hear it
 */
record Named(PersonId id, String name, Supporter.Kind kind, boolean around, boolean unheard) {

    /** With the name as it stands on the young person's own screen. */
    Named calledBy(Someone speaker) {
        return new Named(id, speaker.calls(id, name), kind, around, unheard);
    }

    /** Nothing of it: who may hear whom is nobody's in a log. */
    @Override
    public String toString() {
        return "Named";
    }
}
