package lodestar.signin;

import jakarta.inject.Singleton;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lodestar.access.Role;
import lodestar.kernel.CouncilId;
import lodestar.kernel.DomainError;
import lodestar.kernel.DomainError.Refused;
import lodestar.kernel.Ids;
import lodestar.kernel.PersonId;
import lodestar.store.Database;
import org.jspecify.annotations.Nullable;

/** Lets somebody in who shows a code or a PIN. Not a service: there is no actor yet. */
@Singleton
public class SignIn {

    private static final int FINDER_LETTERS = 4;
    private static final int SECRET_LETTERS = 8;
    private final Database database;
    private final AccountRepository accounts;
    private final Sessions sessions;
    private final Ids ids;
    private final Clock clock;

    SignIn(Database database, AccountRepository accounts, Sessions sessions, Ids ids, Clock clock) {
        this.database = database;
        this.accounts = accounts;
        this.sessions = sessions;
        this.ids = ids;
        this.clock = clock;
    }

    /** What came of a code: more is asked for, or somebody is signed in. */
    sealed interface Step {

        /** The code is good, and its young person has yet to choose a PIN for this phone. */
        record ChoosePin() implements Step {}

        /**
         * Somebody is signed in.
         *
         * @param session what the session cookie holds
         * @param device what this phone keeps from now on; none for staff, and when it has it already
         */
        record SignedIn(Role role, String session, @Nullable String device) implements Step {

            /** Neither cookie: whoever has one is signed in. */
            @Override
            public String toString() {
                return "Signed in as " + role;
            }
        }
    }

    /** Makes a person's account in a role, or finds it. */
    public UUID open(CouncilId council, PersonId person, Role role) {
        return database.inTransaction(() -> accounts.findFor(council, person, role)
                .map(Account::id)
                .orElseGet(() -> {
                    var account = new Account(council, ids.next(), role, person, clock.instant(), null);
                    accounts.save(account);
                    return account.id();
                }));
    }

    /** Makes a code for an account, as it is typed: three groups of four letters. */
    public String makeCode(CouncilId council, UUID account, boolean oneUse, Duration good) {
        var now = clock.instant();
        var finder = Secrets.letters(FINDER_LETTERS);
        var secret = Secrets.letters(SECRET_LETTERS);
        accounts.save(
                new SignInCode(council, finder, account, Secrets.slowHash(secret), oneUse, now, now.plus(good), null));
        return "%s-%s-%s".formatted(finder, secret.substring(0, FINDER_LETTERS), secret.substring(FINDER_LETTERS));
    }

    /** Whether somebody could sign in with the code now. */
    public boolean works(String code) {
        try {
            find(Secrets.tidy(code));
            return true;
        } catch (DomainError doesNot) {
            return false;
        }
    }

    Step withCode(String typed, @Nullable String pin) {
        var code = find(Secrets.tidy(typed));
        var account = accounts.find(code.councilId(), code.accountId()).orElseThrow(SignIn::codeDoesNotWork);
        if (account.role() == Role.YOUNG_PERSON && pin == null) {
            return new Step.ChoosePin();
        }
        var chosen = account.role() == Role.YOUNG_PERSON ? Pin.chosen(pin) : null;
        return database.inTransaction(() -> {
            if (!accounts.use(code, clock.instant())) {
                throw codeDoesNotWork();
            }
            return chosen == null ? start(account, null, null) : startOnNewDevice(account, chosen);
        });
    }

    Step withPin(String deviceCookie, @Nullable String typed) {
        var cookie = DeviceCookie.read(deviceCookie).orElseThrow(SignIn::deviceNotKnown);
        var pin = Pin.chosen(typed);
        return database.inTransaction(() -> {
                    var device = accounts.findDevice(cookie.council(), cookie.id())
                            .filter(it -> MessageDigest.isEqual(it.secret(), Secrets.quickHash(cookie.secret())))
                            .orElseThrow(SignIn::deviceNotKnown);
                    if (device.isPaused(clock.instant())) {
                        throw new Refused(
                                "PIN_PAUSED",
                                "Too many wrong PINs. Wait 15 minutes, or ask your worker for a new code.");
                    }
                    return tryPin(device, pin, cookie.secret());
                })
                .orElseThrow(() -> new Refused("PIN_WRONG", "That is not the PIN for this phone. Please try again."));
    }

    /** One slow comparison whether the code is unknown, wrong, used or too old: none can be told by its time. */
    private SignInCode find(String tidy) {
        var whole = tidy.length() == FINDER_LETTERS + SECRET_LETTERS;
        var secret = whole ? tidy.substring(FINDER_LETTERS) : tidy;
        var codes = whole ? accounts.listCodes(tidy.substring(0, FINDER_LETTERS)) : List.<SignInCode>of();
        if (codes.isEmpty()) {
            Secrets.compareWithNobodys(secret);
        }
        return codes.stream()
                .filter(code -> Secrets.isSlowHash(code.secret(), secret))
                .filter(code -> code.worksAt(clock.instant()))
                .findFirst()
                .orElseThrow(SignIn::codeDoesNotWork);
    }

    private Optional<Step> tryPin(Device device, Pin pin, String secret) {
        var now = clock.instant();
        if (!pin.isThatOf(device, secret)) {
            accounts.change(device.afterWrongPin(now));
            return Optional.empty();
        }
        if (device.wrongPins() > 0) {
            accounts.change(device.afterRightPin());
        }
        var account = accounts.find(device.councilId(), device.accountId()).orElseThrow(SignIn::deviceNotKnown);
        return Optional.of(start(account, device.id(), null));
    }

    private Step startOnNewDevice(Account account, Pin pin) {
        var cookie = new DeviceCookie(account.councilId(), ids.next(), Secrets.token());
        accounts.save(new Device(
                account.councilId(),
                cookie.id(),
                account.id(),
                Secrets.quickHash(cookie.secret()),
                pin.hash(cookie.secret()),
                0,
                null,
                clock.instant(),
                null));
        return start(account, cookie.id(), cookie.written());
    }

    private Step start(Account account, @Nullable UUID device, @Nullable String deviceCookie) {
        return new Step.SignedIn(account.role(), sessions.begin(account, device), deviceCookie);
    }

    private static DomainError codeDoesNotWork() {
        return new Refused(
                "CODE_DOES_NOT_WORK",
                "That code does not work. Check each letter. It may have been used already or be too old: then ask the"
                        + " person who gave it to you for a new one.");
    }

    private static DomainError deviceNotKnown() {
        return new Refused("DEVICE_NOT_KNOWN", "This phone needs a new code. Ask your worker for one.");
    }
}
