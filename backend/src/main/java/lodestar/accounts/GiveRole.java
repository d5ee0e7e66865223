package lodestar.accounts;

import java.util.UUID;
import lodestar.access.Role;
import lodestar.kernel.DomainError.Invalid;

/**
 * What is sent to give a member of staff a role, or to take one away ({@code UserRoleInput}).
 *
 * @param version the version the change was made on
 */
record GiveRole(UUID clientMutationId, String userId, Role role, int version) {

    GiveRole {
        requireStaff(role);
    }

    /** Young people and carers come in another way, and nobody is made one here. */
    static void requireStaff(Role role) {
        if (!role.isStaff()) {
            throw new Invalid("role", "Choose a role of staff. Young people and carers are invited instead.");
        }
    }
}
