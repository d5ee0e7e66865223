package lodestar.signin;

import jakarta.inject.Singleton;
import lodestar.access.Action;
import lodestar.access.Actor;
import lodestar.access.Role;
import lodestar.audit.Audit;
import lodestar.audit.Why;
import lodestar.kernel.CouncilId;
import lodestar.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What coming in and going out leaves in the audit. Where no account is known, there is nobody to write a line about.
 */
@Singleton
class SignInTrail {

    private final Audit audit;
    private final AccountRepository accounts;

    SignInTrail(Audit audit, AccountRepository accounts) {
        this.audit = audit;
        this.accounts = accounts;
    }

    void cameIn(Account account) {
        write(account, Action.ACCESS_SIGN_IN, Why.SELF);
    }

    void wentOut(Actor actor) {
        audit.write(
                actor.council(),
                actor.accountId(),
                actor.role().name(),
                Action.ACCESS_OWN_SESSION.code(),
                about(actor.role(), actor.person()),
                Why.SELF);
    }

    /** Somebody showed a wrong secret for this account, or one that is paused. */
    void wasRefused(CouncilId council, java.util.UUID account) {
        accounts.find(council, account).ifPresent(it -> write(it, Action.ACCESS_SIGN_IN, null));
    }

    /** A phone was ended by what somebody did on it: too many wrong PINs, or a passkey that was copied. */
    void phoneEnded(Device device) {
        accounts.find(device.councilId(), device.accountId())
                .ifPresent(it -> write(it, Action.PEOPLE_INVITE_YOUNG_PERSON, Why.SELF));
    }

    private void write(Account account, Action action, @Nullable Why why) {
        audit.write(
                account.councilId(),
                account.id(),
                account.role().name(),
                action.code(),
                about(account.role(), account.personId()),
                why);
    }

    private static @Nullable PersonId about(Role role, PersonId person) {
        return role == Role.YOUNG_PERSON ? person : null;
    }
}
