package lodestar.signin;

import jakarta.inject.Singleton;
import java.util.UUID;
import lodestar.kernel.DomainError;
import lodestar.kernel.DomainError.Refused;
import lodestar.store.Database;
import org.jspecify.annotations.Nullable;

/** Lets somebody in for the first time who shows an invitation. Not a service: there is no actor yet. */
@Singleton
class SignIn {

    private final Database database;
    private final Invitations invitations;
    private final AccountRepository accounts;
    private final Devices devices;
    private final Passkeys passkeys;
    private final Sessions sessions;

    /** None where there is no made-up council to try. */
    private final @Nullable DevelopmentCodes codes;

    SignIn(
            Database database,
            Invitations invitations,
            AccountRepository accounts,
            Devices devices,
            Passkeys passkeys,
            Sessions sessions,
            @Nullable DevelopmentCodes codes) {
        this.database = database;
        this.invitations = invitations;
        this.accounts = accounts;
        this.devices = devices;
        this.passkeys = passkeys;
        this.sessions = sessions;
        this.codes = codes;
    }

    /** An invitation that is unknown, wrong, used, withdrawn or too old: none can be told from another. */
    Step withCode(String typed, Chosen chosen) {
        var shown = Shown.of(typed);
        var invitation = invitations.open(shown);
        return invitation.isPresent() ? accept(invitation.get(), chosen) : withDevelopmentCode(shown);
    }

    /** What the browser is asked so that it makes a passkey; only for somebody with an invitation. */
    String askForPasskey(String typed, String secret) {
        var invitation = invitations.open(Shown.of(typed)).orElseThrow(SignIn::codeDoesNotWork);
        return passkeys.askForNew(invitation, secret);
    }

    private Step accept(Invitation invitation, Chosen chosen) {
        return switch (chosen) {
            case Chosen.NotYet _ -> new Step.ChooseHow();
            case Chosen.ByPin(var pin) -> use(invitation, account -> onNewPhone(account, pin, null));
            case Chosen.ByPasskey(var answer) -> {
                var passkey = passkeys.checkNew(invitation, answer).orElseThrow(SignIn::passkeyDoesNotWork);
                yield use(invitation, account -> onNewPhone(account, null, passkey));
            }
            case Chosen.LeavingNothing _ ->
                use(invitation, account -> new Step.SignedIn(account.role(), sessions.begin(account, null), null));
        };
    }

    private interface ComeIn {
        Step as(Account account);
    }

    private Step use(Invitation invitation, ComeIn comeIn) {
        return database.inTransaction(() -> {
            if (!invitations.use(invitation)) {
                throw codeDoesNotWork();
            }
            var account = accounts.find(invitation.councilId(), invitation.accountId());
            return comeIn.as(account.orElseThrow(SignIn::codeDoesNotWork));
        });
    }

    private Step onNewPhone(Account account, @Nullable Pin pin, Passkeys.@Nullable New passkey) {
        var cookie = devices.begin(account, pin, passkey);
        return signedIn(account, cookie.id(), cookie.written());
    }

    private Step withDevelopmentCode(Shown shown) {
        if (codes == null) {
            throw codeDoesNotWork();
        }
        var code = codes.find(shown).orElseThrow(SignIn::codeDoesNotWork);
        var account = accounts.find(code.councilId(), code.accountId()).orElseThrow(SignIn::codeDoesNotWork);
        return signedIn(account, null, null);
    }

    private Step signedIn(Account account, @Nullable UUID device, @Nullable String deviceCookie) {
        return new Step.SignedIn(account.role(), sessions.begin(account, device), deviceCookie);
    }

    private static DomainError codeDoesNotWork() {
        return new Refused(
                "CODE_DOES_NOT_WORK",
                "That code does not work. Check each letter. It may have been used already or be too old: then ask the"
                        + " person who gave it to you for a new one.");
    }

    private static DomainError passkeyDoesNotWork() {
        return new Refused(
                "PASSKEY_DOES_NOT_WORK", "This phone could not make its key. Try again, or choose a PIN instead.");
    }
}
