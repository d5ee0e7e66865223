package lodestar.signin;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import lodestar.access.Role;

/**
 * What a member of staff may be here as; they act in one role at a time.
 *
 * <p>Only from one role of staff to another: a carer's phone opens nothing of the council's, even when the carer also
 * works for it.
 */
@Singleton
class StaffRoles {

    private final StaffUsers users;

    StaffRoles(StaffUsers users) {
        this.users = users;
    }

    List<Role> others(Account present) {
        return accounts(present).stream().map(Account::role).toList();
    }

    Optional<Account> other(Account present, Optional<Role> wanted) {
        return accounts(present).stream()
                .filter(account -> wanted.filter(account.role()::equals).isPresent())
                .findFirst();
    }

    private List<Account> accounts(Account present) {
        if (!present.role().isStaff()) {
            return List.of();
        }
        return users.listAccounts(present.councilId(), present.personId()).stream()
                .filter(account -> account.role() != present.role())
                .toList();
    }
}
