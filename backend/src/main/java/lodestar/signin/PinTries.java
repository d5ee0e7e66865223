package lodestar.signin;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import lodestar.audit.Audit;
import lodestar.kernel.DomainError;
import lodestar.kernel.DomainError.Refused;

/**
 * Tries a PIN on a phone. The slow comparison holds no connection, so the try is counted before it: of many made at
 * once, as many are looked at as of many made one after another.
 */
@Singleton
class PinTries {

    private final Audit audit;
    private final SignInTrail trail;
    private final DeviceRepository devices;
    private final SlowHashes hashes;
    private final Clock clock;

    PinTries(Audit audit, SignInTrail trail, DeviceRepository devices, SlowHashes hashes, Clock clock) {
        this.audit = audit;
        this.trail = trail;
        this.devices = devices;
        this.hashes = hashes;
        this.clock = clock;
    }

    /**
     * Whether it is right; one slow comparison whether there is a phone that may be tried or not.
     *
     * @param typed the PIN, with what the phone keeps
     */
    boolean isRight(Optional<Device> phone, String typed) {
        var counted = phone.filter(device -> !device.hasPasskey()).flatMap(this::count);
        var right = compare(counted, typed);
        if (!right) {
            counted.ifPresent(this::wasWrong);
        }
        return right;
    }

    private boolean compare(Optional<Device> counted, String typed) {
        try {
            return hashes.fits(counted.map(Device::pin), typed);
        } catch (DomainError.TooMany notLookedAt) {
            counted.ifPresent(this::takeBack);
            throw notLookedAt;
        }
    }

    /** Nothing when the phone ended meanwhile, or its last try was made. */
    private Optional<Device> count(Device phone) {
        return audit.together(() -> {
            var now = clock.instant();
            var found = devices.find(phone.councilId(), phone.id());
            if (found.filter(device -> device.isPaused(now)).isPresent()) {
                trail.wasRefused(phone.councilId(), phone.accountId());
                throw new Refused(
                        "PIN_PAUSED", "Too many wrong PINs. Wait 15 minutes, or ask your worker for a new code.");
            }
            found.filter(Device::hasNoTryLeft).ifPresent(this::end);
            var counted = found.filter(device -> !device.hasNoTryLeft()).map(device -> device.trying(now));
            counted.ifPresent(devices::change);
            return counted;
        });
    }

    /** The last one ends the phone, unless a right one came at the same time, after which the count began anew. */
    private void wasWrong(Device phone) {
        trail.wasRefused(phone.councilId(), phone.accountId());
        if (phone.hasNoTryLeft()) {
            audit.together(() -> {
                var last = devices.find(phone.councilId(), phone.id()).filter(Device::hasNoTryLeft);
                last.ifPresent(this::end);
                return last;
            });
        }
    }

    private void end(Device device) {
        devices.change(device.ended(clock.instant()));
        trail.phoneEnded(device);
    }

    private void takeBack(Device phone) {
        audit.together(() -> {
            var found = devices.find(phone.councilId(), phone.id());
            found.ifPresent(device -> devices.change(device.notTried(clock.instant())));
            return found;
        });
    }
}
