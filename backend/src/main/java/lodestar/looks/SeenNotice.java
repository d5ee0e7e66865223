package lodestar.looks;

import lodestar.access.Role;
import lodestar.kernel.PersonId;
import lodestar.people.Someone;
import org.jspecify.annotations.Nullable;

/**
 * A notice as the one who is told reads it.
 *
 * @param reference what the council calls the young person it is about
 * @param who did what it is about, by name
 * @param role what they did it as
 * @param glass for an emergency, what was opened
 */
record SeenNotice(
        Notice notice,
        String reference,
        PersonId whoId,
        String who,
        Role role,
        @Nullable OpenedGlass glass) {

    /** With the name as it stands on the young person's own screen. */
    SeenNotice calledBy(Someone me) {
        return new SeenNotice(
                notice, reference, whoId, me.calls(whoId, who), role, glass == null ? null : glass.calledBy(me));
    }

    /** Only the id. */
    @Override
    public String toString() {
        return "Notice " + notice.id();
    }
}
