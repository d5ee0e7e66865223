package lodestar.signin;

import jakarta.inject.Singleton;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import lodestar.audit.Audit;
import lodestar.kernel.DomainError;
import lodestar.kernel.DomainError.Refused;
import lodestar.kernel.Ids;

/**
 * Lets a young person in again on their own phone, by its passkey or its PIN. Whatever is wrong, the answer is one:
 * only a phone that shows its own secret is told that it is paused.
 */
@Singleton
class ComeBack {

    private final Audit audit;
    private final SignInTrail trail;
    private final Ids ids;
    private final DeviceRepository devices;
    private final AccountRepository accounts;
    private final PinTries pins;
    private final Passkeys passkeys;
    private final Sessions sessions;
    private final Clock clock;

    ComeBack(
            Audit audit,
            SignInTrail trail,
            Ids ids,
            DeviceRepository devices,
            AccountRepository accounts,
            PinTries pins,
            Passkeys passkeys,
            Sessions sessions,
            Clock clock) {
        this.audit = audit;
        this.trail = trail;
        this.ids = ids;
        this.devices = devices;
        this.accounts = accounts;
        this.pins = pins;
        this.passkeys = passkeys;
        this.sessions = sessions;
        this.clock = clock;
    }

    /** Whether it is what one of the phones that are in use keeps. */
    boolean isPhone(String deviceCookie) {
        return find(deviceCookie).isPresent();
    }

    /** The slow comparison is outside of any transaction: it must not hold one of the few connections. */
    Step withPin(String deviceCookie, Pin pin) {
        return audit.during(ids.next(), () -> {
                    var found = find(deviceCookie);
                    var typed =
                            pin.with(found.map(phone -> phone.cookie().secret()).orElse(""));
                    return pins.isRight(found.map(Phone::device), typed)
                            ? audit.together(() -> find(deviceCookie).flatMap(phone -> start(phone.device())))
                            : Optional.<Step>empty();
                })
                .orElseThrow(ComeBack::didNotWork);
    }

    Step withPasskey(String deviceCookie, PasskeyAnswer answer) {
        return onPhone(deviceCookie, found -> found.flatMap(phone -> tryPasskey(phone, answer)));
    }

    /** A phone that showed its own secret. */
    private record Phone(Device device, DeviceCookie cookie) {}

    /** What a wrong try changes is kept, so it ends in nothing and not in an error that would undo it. */
    private Step onPhone(String deviceCookie, Function<Optional<Phone>, Optional<Step>> tried) {
        return audit.during(ids.next(), () -> audit.together(() -> tried.apply(find(deviceCookie))))
                .orElseThrow(ComeBack::didNotWork);
    }

    private Optional<Phone> find(String deviceCookie) {
        return DeviceCookie.read(deviceCookie)
                .flatMap(cookie -> devices.find(cookie.council(), cookie.id())
                        .filter(device -> MessageDigest.isEqual(device.secret(), Secrets.quickHash(cookie.secret())))
                        .map(device -> new Phone(device, cookie)));
    }

    /** A challenge is answered once, rightly or not: an answer sent again is no sign of a copied passkey. */
    private Optional<Step> tryPasskey(Phone phone, PasskeyAnswer answer) {
        var device = phone.device();
        return passkeys.findChallenge(answer)
                .filter(challenge -> devices.answer(device.councilId(), Secrets.quickHash(challenge), clock.instant()))
                .flatMap(_ -> devices.findPasskey(device))
                .flatMap(passkey -> checked(device, passkey, answer));
    }

    private Optional<Step> checked(Device device, Passkey passkey, PasskeyAnswer answer) {
        return switch (passkeys.check(passkey, answer)) {
            case Passkeys.Checked.Right(var times) -> {
                devices.signed(passkey, times);
                yield start(device);
            }
            case Passkeys.Checked.Copied _ -> {
                end(device.ended(clock.instant()));
                yield Optional.empty();
            }
            case Passkeys.Checked.Wrong _ -> {
                refused(device);
                yield Optional.empty();
            }
        };
    }

    private void end(Device device) {
        devices.change(device);
        refused(device);
        trail.phoneEnded(device);
    }

    private void refused(Device device) {
        trail.wasRefused(device.councilId(), device.accountId());
    }

    private Optional<Step> start(Device device) {
        return accounts.find(device.councilId(), device.accountId()).map(account -> {
            devices.change(device.used(clock.instant()));
            return new Step.SignedIn(account.role(), sessions.begin(account, device.id()), null);
        });
    }

    private static DomainError didNotWork() {
        return new Refused(
                "DID_NOT_WORK", "That did not work on this phone. Try again, or ask your worker for a new code.");
    }
}
