package lodestar.accounts;

import java.util.List;
import lodestar.access.Role;
import lodestar.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One member of staff as an administrator sees them: who they are, how they come in, and what they may be here as.
 *
 * @param reference {@code SW_ID} in the council's return, for social workers
 * @param subject what the council's own sign-in calls them
 * @param manager the name of whoever manages them
 * @param version goes up with each change of their roles
 * @param ended true when they have no way in any more
 */
record User(
        PersonId id,
        String name,
        @Nullable String reference,
        String subject,
        List<Role> roles,
        @Nullable String manager,
        int version,
        boolean ended) {

    /** What they may be here as, for a person to read. */
    String told() {
        return "%s: %s".formatted(name, roles.isEmpty() ? "no role" : roles.toString());
    }

    /** Only the id. */
    @Override
    public String toString() {
        return "User " + id;
    }
}
