package lodestar.recording;

import lodestar.kernel.CouncilId;
import lodestar.kernel.PersonId;
import lodestar.people.Someone;
import lodestar.vault.DataKey;

/**
 * Somebody who speaks, and in whose record it is kept: a young person in their own, or a worker about them.
 *
 * @param about whose record it is, with the key that seals it
 * @param speaker whose voice it is
 */
record Voice(Someone about, PersonId speaker) {

    CouncilId councilId() {
        return about.person().councilId();
    }

    PersonId youngPersonId() {
        return about.youngPersonId();
    }

    DataKey key() {
        return about.key();
    }

    /** Only whose record it is. */
    @Override
    public String toString() {
        return "Voice about " + youngPersonId();
    }
}
