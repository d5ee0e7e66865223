package lodestar.people;

import java.time.LocalDate;
import java.util.Optional;
import lodestar.access.Role;
import lodestar.kernel.PersonId;

/**
 * Somebody who supports a young person now.
 *
 * @param kind what they are in the young person's life
 * @param seesStar whether the access matrix lets them see the star
 * @param mayHear whether the access matrix lets them hear what the young person shares with them
 */
public record Supporter(PersonId id, String name, Kind kind, boolean seesStar, boolean mayHear, LocalDate since) {

    /** What a supporter is: one end of a support link, or the manager of such a worker. */
    public enum Kind {
        SOCIAL_WORKER(Role.PRACTITIONER),
        PERSONAL_ADVISER(Role.PRACTITIONER),
        CARER(Role.CARER),
        /** Has no role of its own yet, and sees nothing. */
        ADVOCATE(null),
        MANAGER(Role.MANAGER);

        private final Optional<Role> role;

        Kind(@org.jspecify.annotations.Nullable Role role) {
            this.role = Optional.ofNullable(role);
        }

        /** What they sign in as. */
        Optional<Role> role() {
            return role;
        }
    }
}
