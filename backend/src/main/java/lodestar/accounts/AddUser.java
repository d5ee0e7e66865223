package lodestar.accounts;

import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import lodestar.access.Role;
import lodestar.kernel.DomainError.Invalid;
import lodestar.kernel.Texts;
import lodestar.signin.StaffUser;
import org.jspecify.annotations.Nullable;

/**
 * What is sent to give a member of staff a way in ({@code AddUserInput}).
 *
 * @param subject what the council's own sign-in calls them
 * @param reference {@code SW_ID} in the council's return: then it is that worker, with all whom they support
 * @param managerId who manages them
 */
record AddUser(
        UUID clientMutationId,
        @Nullable String name,
        @Nullable String subject,
        List<Role> roles,
        @Nullable String managerId,
        @Nullable String reference) {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_REFERENCE = 20;

    AddUser {
        name = Texts.required("name", name, LONGEST_NAME, "Write the name.");
        subject = Texts.required(
                "subject", subject, StaffUser.LONGEST_SUBJECT, "Write what the council's sign-in calls them.");
        if (!StaffUser.isSubject(subject)) {
            throw new Invalid("subject", "The council's sign-in calls people by letters, numbers and signs only.");
        }
        reference = Texts.optional("reference", reference, LONGEST_REFERENCE);
        if (roles.isEmpty()) {
            throw new Invalid("roles", "Choose at least one role.");
        }
        roles = List.copyOf(EnumSet.copyOf(roles));
        roles.forEach(GiveRole::requireStaff);
    }

    /** Only the id: who they are must not find its way into a log. */
    @Override
    public String toString() {
        return "Add user " + clientMutationId;
    }
}
