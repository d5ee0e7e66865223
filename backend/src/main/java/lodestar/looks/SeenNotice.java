package lodestar.looks;

import lodestar.access.Role;
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
        String who,
        Role role,
        @Nullable OpenedGlass glass) {

    /** Only the id. */
    @Override
    public String toString() {
        return "Notice " + notice.id();
    }
}
